/** What an indicator's name says of the direction in which it is good. */
export type NameDirection = "at-least" | "at-most" | null;

/** Ends of names whose value is an attainment, whatever stands before: 投诉办结率, 成本核算率, 事故下降率. */
const ATTAINMENT_END = new RegExp(
  "(?:完成|达成|达标|合格|及时|覆盖|核算|执行|发放|到位|保障|满意|知晓|准确|利用|使用|拨付|支付|参与|普及|" +
    "处理|处置|办结|化解|整改|查处|结案|办理|解决|调解|回复|答复|响应|下降|降低|减少|节约|节省|提升|" +
    "提高|增长|修复|恢复|排除|治理|救治|治愈|破案|受理|公开|规范|成活|入学|就业|实现|通过|开工|完工|" +
    "竣工|验收|真实|专款专用|健全|完好|正常|稳定|安全|合规|匹配|运转|认可|支持)" +
    "(?:率|度|比例|比率|比重|占比|性)$",
);

/** Work done about bad events is counted upwards: 事故应急演练次数, 违法案件查处数. */
const WORK_ON_IT =
  /处理|处置|调处|调解|查处|查办|办理|受理|化解|排查|整治|整改|打击|救援|演练|培训|宣传|教育|检查|巡查|督查|抽查|防范|预防|应急/;

/** Things of which less is better. */
const LESS_IS_BETTER = new RegExp(
  "控制率|控制数|变动率|调整率|结转结余|结余率|结转率|事故|投诉|违纪|违法|违规|成本|变质|中断|超编|" +
    "超支|差错|失误|错误率|延误|逾期|故障|死亡|伤亡|损耗|复发|负面|泄密|泄漏|上访|缺陷|空置率|闲置率",
);

/** What work costs, whatever the work is about: 人均培训成本, 应急演练成本. */
const COST_END = /成本(?:控制)?(?:数|额|金额|总额)?$/;

/** How much less there is of something: 节约成本, 减少投诉数, 压减审批时限. */
const LESSENED_BY = /^(?:节约|节省|降低|减少|压减|压缩|缩短|提前)/;

/** Illness that is under control, and no expense: 高血压随访控制数, 血糖控制率, 病虫害控制率. */
const ILLNESS_CONTROLLED =
  /(?:血压|血糖|血脂|糖尿病|慢性?病|随访|疾病|传染病|疫情|虫害|鼠害|草害)(?:患者|规范|有效)?控制(?:率|数|人数)$/;

/** Speed told as a time: 响应时间, 切换速度, 工期. */
const TIME_TAKEN =
  /(?:响应|恢复|切换|等待|办理|办结|到达|审批|维修|抢修|修复|处理|处置)(?:速度|时间|时限|时长|周期|天数)$|工期$|(?:建设|施工|采购|供货|交货)周期$/;

/** Events whose actual 「无」 means that none happened. */
const EVENTS =
  /事故|投诉|违纪|违法|违规|泄密|上访|信访|舆情|差错|失误|死亡|伤亡|中断|故障|事件|案件|纠纷|污染/;

function trimmed(name: string): string {
  return name
    .replace(/[\s★☆▲*：:]/g, "")
    .replace(/[(（][^)）]*[)）]$/, "")
    .replace(/[(（](?:≥|≤|＜|＞|<|>|=).*$/, "");
}

/** The direction a name tells; null where it tells none. `costClass`: the row stands under 成本指标. */
export function directionOfName(name: string, costClass: boolean): NameDirection {
  const bare = trimmed(name);
  if (LESSENED_BY.test(bare)) return "at-least";
  if (TIME_TAKEN.test(bare) || COST_END.test(bare)) return "at-most";
  if (ATTAINMENT_END.test(bare) || ILLNESS_CONTROLLED.test(bare)) return "at-least";
  if (LESS_IS_BETTER.test(bare)) return WORK_ON_IT.test(bare) ? "at-least" : "at-most";
  return costClass ? "at-most" : null;
}

/** True where 「无」 as the actual means that no such event happened. */
export function countsEvents(name: string): boolean {
  return EVENTS.test(name) && !WORK_ON_IT.test(name) && !ATTAINMENT_END.test(trimmed(name));
}

export function isCostName(name: string): boolean {
  return /成本/.test(name) && directionOfName(name, false) === "at-most";
}

import type { UnitKind } from "../../values/unit";

/** A name that says in which direction an indicator is good, for one written the other way round. */
export interface DirectionWords {
  readonly name: RegExp;
  /** Words with which the other direction makes sense: 不合格率 ≤2%, 成本降低额 ≥5万元. */
  readonly unless: RegExp;
  /** What the target must be measured in, where the name alone says too little. */
  readonly units?: readonly UnitKind[];
}

const NEGATED =
  /[不未非无欠]|差错|错误|逾期|超期|延期|延误|滞后|超时|重复|虚假|流失|退|空置|闲置|控制|增幅|违|投诉|故障|事故/;

/** Shares of which more is better, and of which an upper limit would ask for less. */
export const MORE_IS_BETTER: DirectionWords = {
  name: /(?:合格|优良|达标|覆盖|及时|准时|按时|按期|准确|满意|知晓|到位|办结|稳定运行|正常运行|正常运转|稳定|完好|验收通过|完成|发放|兑付)率$|满意度$|知晓度$/,
  unless: NEGATED,
  units: ["percent", "none", "points"],
};

/** Amounts of work, of which an upper limit would be met by doing none: 开展宣传活动次数 ≤4次. */
export const WORK_DONE: DirectionWords = {
  name: /^(?:[★☆]*(?:指标)?\d*[:.、]?)(?:新建|新增|建设|建成|改造|开展|举办|组织|完成|创建|培育|培训|实施|购置|修建|维修|整治|发放|慰问|检查|巡查).*(?:数量|个数|次数|场次|面积|里程|户数|人数|人次|台数|套数|村数)$/,
  unless: /[不未非]|控制|限|上报|违|投诉|事故|故障|闲置|空置/,
};

/** Work on bad events, and less of them: of both more is better. */
const LESSENED = new RegExp(
  [
    "节约|节省|降低|减少|下降|压减|压缩|缩减|缩短|控减|避免|挽回|提升|提高|及时|合格|达标|满意|覆盖",
    "处理|处置|办理|办结|受理|接听|接收|承办|化解|排查|排除|整治|整改|打击|查处|查办|处罚|救援|修复|维修",
    "审理|审结|审判|立案|侦办|侦破|破案|办案|执法|稽查|移送|起诉|公诉|调解|纠正|制止|发现|监测|预警|举报",
    "演练|培训|宣传|教育|检查|巡查|督查|抽查|防范|预防|应急|回复|响应|殡|火化|丧葬|抚恤|救助",
    "核算|控制率|收益|效益|利润|回报|回收|赔付|补偿|补贴|补助|标准|责任|保险|监审",
  ].join("|"),
);

/** Bad events and costs, of which a lower limit would ask for more. */
export const LESS_IS_BETTER: readonly DirectionWords[] = [
  {
    name: /(?:事故|投诉|违纪|违法|违规|上访|差错|失误|故障|死亡|伤亡|泄密|负面舆情)(?:发生)?(?:率|数|次数|起数|件数|人数|案件数|事件数|情况|比例)?$/,
    unless: LESSENED,
  },
  {
    name: /成本(?:控制数|数|额|金额|总额|价格)?$|^(?:项目|总|单位)*(?:成本|造价)/,
    unless: LESSENED,
    units: ["money", "compound"],
  },
  {
    name: /(?:响应|等待|切换|抢修|恢复|到达)(?:时间|时限|时长|速度)$/,
    unless: /率$|提前|缩短/,
    units: ["time"],
  },
];

/** Consumption: more of it is a doubtful achievement, though not always a bad one. */
export const CONSUMPTION: DirectionWords = {
  name: /(?:用电|用水|用油|用气|用纸|耗电|耗水|耗油|耗能|能耗|油耗|电耗|水耗|耗材|消耗)(?:度数|吨数|量|总量|费|费用|支出)?$/,
  unless: LESSENED,
};

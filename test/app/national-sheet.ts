import type { Literal } from "./sheet-host";

export interface NationalScores {
  readonly rate?: Literal;
  readonly fund?: Literal;
  /** Of 培训人次 (≥100, 80 reached, 50 points) and 参训满意度 (≥90%, 95% reached, 40 points). */
  readonly rows?: readonly [Literal, Literal];
  readonly total?: Literal;
  readonly project?: string;
}

/**
 * The national form with one missed and one reached indicator. Right are: rate 95% (F5/E5), fund score
 * 9.5, rows 40 and 40, total 89.5.
 */
export function nationalSheet(scores: NationalScores = {}): Literal[][] {
  const { rate = "95%", fund = 9.5, rows = [40, 40], total = 89.5, project = "培训项目" } = scores;
  const [missed, reached] = rows;
  return [
    ["2022年度项目支出绩效自评表"],
    ["项目名称", null, project],
    ["主管部门", null, "某某局", null, null, "实施单位", "某某中心"],
    [
      "项目资金（万元）",
      null,
      null,
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "分值",
      "执行率",
      "得分",
    ],
    [null, "年度资金总额", null, 100, 100, 95, 10, rate, fund],
    [null, "其中：当年财政拨款", null, 100, 100, 95, "—", null, "—"],
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [null, "完成培训100人次", null, null, null, "完成培训80人次"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    [
      null,
      "产出指标",
      "数量指标",
      "培训人次",
      "≥100人次",
      "80人次",
      50,
      missed,
      "报名不足，下年加强宣传",
    ],
    [null, "满意度指标", "服务对象满意度指标", "参训满意度", "≥90%", "95%", 40, reached, null],
    ["总分", null, null, null, null, null, 100, total],
  ];
}

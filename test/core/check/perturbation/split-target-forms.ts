/** Forms whose target is split into sign, value and unit. */
import type { Random } from "../../score/random";
import { printedRate, shown } from "./arithmetic";
import type { Amounts, Content, Indicator } from "./content";
import type { IndicatorPlaces, DrawnForm } from "./drawn-form";
import { Pen } from "./drawn-form";
import { classTexts, heads, money, SOURCES } from "./form-parts";
import { FUND_REASON } from "./indicator-pool";
import type { NumberStorage } from "./sheet";

/** Sign, value and unit of the target stand in columns of their own, under a heading of two rows. */
export function yunnanForm(content: Content, _random: Random, storage: NumberStorage): DrawnForm {
  const pen = new Pen();
  heads(pen, "项目支出绩效自评表", `（${String(content.year)}年度）`);
  pen.list("项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分");
  const { whole, fundScore, scheme } = content;
  const fundRow = (label: string, { initial, budget, executed }: Amounts, points: string[]) => {
    const [weight = "", score = ""] = points;
    const at = pen.line({
      B: label,
      D: money(initial),
      E: money(budget),
      F: money(executed),
      G: weight,
      H: printedRate(executed, budget),
      I: score,
    });
    return {
      initial: at.D,
      budget: at.E,
      executed: at.F,
      weight: at.G,
      rate: at.H,
      score: at.I,
    };
  };
  const funds = fundRow("年度资金总额：", whole, [String(scheme.fund), shown(fundScore)]);
  const sources = content.sources.map((source, index) => fundRow(SOURCES[index] ?? "", source, []));
  pen.list("年度总体目标|预期目标||||实际完成情况");
  pen.list("|提升公共服务能力||||按计划开展各项工作");
  pen.list(
    "绩效指标|一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分|偏差原因分析及改进措施",
  );
  pen.list("||||指标性质|指标值|度量单位");
  const rows = content.indicators.map((indicator, index) =>
    splitRow(pen, classTexts(content, index, false), indicator),
  );
  const total = pen.line({ A: "总分", I: "100", J: shown(content.total) });
  return {
    form: "split target of Yunnan",
    content,
    sheet: pen.cells,
    storage,
    funds,
    sources,
    indicators: rows,
    classes: [],
    total: { weight: total.I, score: total.J, grade: null },
    reasons: null,
  };
}

/** The same columns under one heading row, five rows of funds with their reasons. */
export function sichuanForm(content: Content, _random: Random, storage: NumberStorage): DrawnForm {
  const pen = new Pen();
  pen.list("510000_0013zp");
  heads(pen, `部门预算项目支出绩效自评表（${String(content.year)}年度）`, "");
  pen.list("项目预算执行情况（万元）|年度|年初预算|调整后预算数|预算执行数|执行率|权重|得分|原因");
  const { whole, fundScore, scheme } = content;
  const fundRow = (label: string, { initial, budget, executed }: Amounts, points: string[]) => {
    const [weight = "", score = "", reason = ""] = points;
    const at = pen.line({
      B: label,
      C: money(initial),
      D: money(budget),
      E: money(executed),
      F: printedRate(executed, budget),
      G: weight,
      H: score,
      I: reason,
    });
    return {
      initial: at.C,
      budget: at.D,
      executed: at.E,
      weight: at.G,
      rate: at.F,
      score: at.H,
    };
  };
  const reason = whole.initial.eq(whole.budget) ? "" : FUND_REASON;
  const funds = fundRow("总额", whole, [String(scheme.fund), shown(fundScore), reason]);
  const sources = content.sources.map((source, index) =>
    fundRow(["其中：财政资金", "单位资金", "其他资金"][index] ?? "", source, []),
  );
  pen.list("项目目标完成情况|绩效目标|||||目标完成情况");
  pen.list("|提升公共服务能力|||||按计划开展各项工作");
  pen.list(
    "绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析",
  );
  const rows = content.indicators.map((indicator, index) =>
    splitRow(pen, classTexts(content, index, false), indicator),
  );
  const total = pen.line({ A: "合计", I: "100", J: shown(content.total) });
  pen.list("评价结论|总体较好");
  return {
    form: "split target of Sichuan",
    content,
    sheet: pen.cells,
    storage,
    funds,
    sources,
    indicators: rows,
    classes: [],
    total: { weight: total.I, score: total.J, grade: null },
    reasons: null,
  };
}

function splitRow(
  pen: Pen,
  { level1, level2 }: { readonly level1: string; readonly level2: string },
  indicator: Indicator,
): IndicatorPlaces {
  const at = pen.line({
    B: level1,
    C: level2,
    D: indicator.name,
    E: indicator.sign,
    F: indicator.target,
    G: indicator.unit,
    H: indicator.actual,
    I: shown(indicator.weight),
    J: shown(indicator.score),
    K: indicator.reason,
  });
  return {
    indicator,
    name: at.D,
    target: at.F,
    sign: at.E,
    actual: at.H,
    weight: at.I,
    score: at.J,
    reason: at.K,
  };
}

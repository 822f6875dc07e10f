/** Forms with target and weight in one column each. */
import type { Random } from "../../score/random";
import { printedRate, shown } from "./arithmetic";
import type { Amounts, Content } from "./content";
import type { DrawnForm } from "./drawn-form";
import { Pen } from "./drawn-form";
import { classTexts, heads, joinedTarget, money, printedClasses, SOURCES } from "./form-parts";
import type { NumberStorage } from "./sheet";

export function nationalForm(content: Content, random: Random, storage: NumberStorage): DrawnForm {
  const pen = new Pen();
  const printed = random.chance(0.5);
  heads(pen, "项目支出绩效自评表", `（${String(content.year)}年度）`);
  pen.list("项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分");
  const { whole, fundScore, scheme } = content;
  const fundRow = (label: string, { initial, budget, executed }: Amounts, points: string[]) => {
    const [weight = "", rate = "", score = ""] = points;
    const at = pen.line({
      B: label,
      C: money(initial),
      D: money(budget),
      E: money(executed),
      F: weight,
      G: rate,
      H: score,
    });
    return {
      initial: at.C,
      budget: at.D,
      executed: at.E,
      weight: at.F,
      rate: at.G,
      score: at.H,
    };
  };
  const rate = printedRate(whole.executed, whole.budget);
  const funds = fundRow("年度资金总额", whole, [String(scheme.fund), rate, shown(fundScore)]);
  const sources = content.sources.map((source, index) =>
    fundRow(SOURCES[index] ?? "", source, ["—", "", "—"]),
  );
  pen.list("年度总体目标|预期目标|||实际完成情况");
  pen.list("|提升公共服务能力|||按计划开展各项工作");
  pen.list(
    "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
  );
  const rows = content.indicators.map((indicator, index) => {
    const { level1, level2 } = classTexts(content, index, printed);
    const at = pen.line({
      B: level1,
      C: level2,
      D: indicator.name,
      E: joinedTarget(indicator),
      F: indicator.actual + indicator.unit,
      G: shown(indicator.weight),
      H: shown(indicator.score),
      I: indicator.reason,
    });
    return {
      indicator,
      level1: at.B,
      name: at.D,
      target: at.E,
      sign: null,
      actual: at.F,
      weight: at.G,
      score: at.H,
      reason: at.I,
    };
  });
  const total = pen.line({ A: "总分", G: "100", H: shown(content.total) });
  const grade = random.chance(0.5) ? pen.line({ A: "等级", H: content.grade }).H : null;
  return {
    form: "national",
    content,
    sheet: pen.cells,
    storage,
    funds,
    sources,
    indicators: rows,
    classes: printed ? printedClasses(content, pen.cells, rows) : [],
    total: { weight: total.G, score: total.H, grade },
    reasons: null,
  };
}

export function weightFirstForm(
  content: Content,
  _random: Random,
  storage: NumberStorage,
): DrawnForm {
  const pen = new Pen();
  heads(pen, "绩效目标自评表", `（${String(content.year)}年度）`);
  pen.list("项目资金（万元）|||全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分");
  const { whole, fundScore, scheme } = content;
  const fundRow = (label: string, { budget, executed }: Amounts, points: string[]) => {
    const [weight = "", rate = "", score = ""] = points;
    const at = pen.line({
      B: label,
      D: money(budget),
      E: money(executed),
      F: weight,
      G: rate,
      H: score,
    });
    return { initial: null, budget: at.D, executed: at.E, weight: at.F, rate: at.G, score: at.H };
  };
  const rate = printedRate(whole.executed, whole.budget);
  const funds = fundRow("年度资金总额", whole, [String(scheme.fund), rate, shown(fundScore)]);
  const sources = content.sources.map((source, index) => fundRow(SOURCES[index] ?? "", source, []));
  pen.list(
    "绩效指标|一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分|未完成原因和改进措施",
  );
  const rows = content.indicators.map((indicator, index) => {
    const { level1, level2 } = classTexts(content, index, false);
    const at = pen.line({
      B: level1,
      C: level2,
      D: indicator.name,
      E: shown(indicator.weight),
      F: joinedTarget(indicator),
      G: indicator.actual + indicator.unit,
      H: shown(indicator.score),
      I: indicator.reason,
    });
    return {
      indicator,
      name: at.D,
      target: at.F,
      sign: null,
      actual: at.G,
      weight: at.E,
      score: at.H,
      reason: at.I,
    };
  });
  const total = pen.line({ A: "总分", E: "100", H: shown(content.total) });
  return {
    form: "weight first",
    content,
    sheet: pen.cells,
    storage,
    funds,
    sources,
    indicators: rows,
    classes: [],
    total: { weight: total.E, score: total.H, grade: null },
    reasons: null,
  };
}

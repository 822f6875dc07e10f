import type { Random } from "../../score/random";
import { printedRate, shown } from "./arithmetic";
import type { Content } from "./content";
import type { DrawnForm } from "./drawn-form";
import { Pen } from "./drawn-form";
import { classTexts, joinedTarget, money, printedClasses } from "./form-parts";
import type { NumberStorage } from "./sheet";

/** No column for weights, one row of funds, the reasons at the bottom. */
export function hubeiForm(content: Content, random: Random, storage: NumberStorage): DrawnForm {
  const pen = new Pen();
  const printed = random.chance(0.5);
  const { whole, fundScore, indicators } = content;
  pen.list(`${String(content.year)}年度公共服务能力建设项目自评表`);
  pen.list("项目名称|公共服务能力建设|||主管部门|××局");
  pen.list("预算执行情况(万元)(20分)||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)");
  const fundRow = pen.line({
    B: "年度财政资金总额",
    C: money(whole.budget),
    D: money(whole.executed),
    E: printedRate(whole.executed, whole.budget),
    F: shown(fundScore),
  });
  pen.list("年度绩效目标(80分)|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分");
  const rows = indicators.map((indicator, index) => {
    const { level1, level2 } = classTexts(content, index, printed);
    const at = pen.line({
      B: level1,
      C: level2,
      D: indicator.name,
      E: joinedTarget(indicator),
      F: indicator.actual + indicator.unit,
      G: shown(indicator.score),
    });
    return {
      indicator,
      level1: at.B,
      name: at.D,
      target: at.E,
      sign: null,
      actual: at.F,
      weight: null,
      score: at.G,
      reason: null,
    };
  });
  const total = pen.line({ A: "总分", G: shown(content.total) });
  const reasons = [...new Set(indicators.map(({ reason }) => reason))].join("");
  const reason = pen.line({ A: "偏差大或目标未完成原因分析", B: reasons });
  pen.list("改进措施及结果应用方案|加强过程管理，按季度检查进度");
  return {
    form: "Hubei",
    content,
    sheet: pen.cells,
    storage,
    funds: {
      initial: null,
      budget: fundRow.C,
      executed: fundRow.D,
      weight: null,
      rate: fundRow.E,
      score: fundRow.F,
    },
    sources: [],
    indicators: rows,
    classes: printed ? printedClasses(content, pen.cells, rows) : [],
    total: { weight: null, score: total.G, grade: null },
    reasons: reason.B,
  };
}

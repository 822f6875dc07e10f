// Workbooks as offices send them: formatted, merged, several sheets, some formulas. The same index
// always gives the same workbook.
import ExcelJS from "exceljs";

const LEVELS = [
  ["产出指标", "数量指标", "培训人次", "≥", "人次"],
  ["产出指标", "质量指标", "培训合格率", "≥", "%"],
  ["产出指标", "时效指标", "按期完成率", "≥", "%"],
  ["产出指标", "成本指标", "人均成本", "≤", "元"],
  ["效益指标", "社会效益指标", "政策知晓率", "≥", "%"],
  ["效益指标", "可持续影响指标", "制度健全性", "", ""],
  ["满意度指标", "服务对象满意度指标", "参训人员满意度", "≥", "%"],
];
const BORDER = Object.fromEntries(
  ["top", "left", "bottom", "right"].map((side) => [side, { style: "thin" }]),
);

/** Bytes of a workbook with so many tables, each with so many indicators and a sheet of its own. */
export async function workbook(index, { tables = 3, indicators = 14, prose = 20 } = {}) {
  const book = new ExcelJS.Workbook();
  book.created = new Date(Date.UTC(2023, 2, 1));
  book.modified = book.created;
  for (let table = 0; table < tables; table += 1)
    addTable(book.addWorksheet(`自评表${table + 1}`), index * 31 + table, indicators);
  const report = book.addWorksheet("自评报告");
  for (let line = 0; line < prose; line += 1)
    report.addRow([
      `（${line + 1}）本年度预算执行率为${90 + (line % 10)}.5%，各项任务按计划推进，群众满意度较上年提高。`,
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addTable(sheet, seed, indicators) {
  const spread = seed % 17;
  sheet.addRow([`2022年度项目支出绩效自评表`]);
  sheet.addRow(["项目名称", "", `能力提升培训${seed}`]);
  sheet.addRow(["主管部门", "", "某某局", "", "", "实施单位", "某某中心"]);
  sheet.addRow([
    "项目资金（万元）",
    "",
    "",
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "分值",
    "执行率",
    "得分",
  ]);
  const budget = 100 + spread;
  const executed = budget - (seed % 5);
  const total = sheet.addRow(["", "年度资金总额", "", budget, budget, executed, 10]);
  total.getCell(8).value = {
    formula: `F${total.number}/E${total.number}`,
    result: executed / budget,
  };
  total.getCell(8).numFmt = "0.00%";
  total.getCell(9).value = Math.round((executed / budget) * 1000) / 100;
  sheet.addRow(["", "其中：当年财政拨款", "", budget, budget, executed, "—", "", "—"]);
  sheet.addRow(["年度总体目标", "预期目标", "", "", "", "实际完成情况"]);
  sheet.addRow([
    "",
    `完成培训${budget}人次，合格率95%以上。`,
    "",
    "",
    "",
    `完成培训${executed}人次，合格率97%。`,
  ]);
  sheet.addRow([
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ]);
  const first = sheet.rowCount + 1;
  for (let i = 0; i < indicators; i += 1) {
    const [level1, level2, level3, sign, unit] = LEVELS[i % LEVELS.length];
    const target = unit === "%" ? 90 + (i % 8) : 100 + i;
    const actual = target + ((seed + i) % 4) - 1;
    const weight = Math.round(9000 / indicators) / 100;
    const row =
      unit === ""
        ? ["", level1, level2, `${level3}${i}`, "健全", "已健全", weight, weight]
        : [
            "",
            level1,
            level2,
            `${level3}${i}`,
            `${sign}${target}${unit}`,
            `${actual}${unit}`,
            weight,
            weight,
          ];
    sheet.addRow(row);
  }
  const last = sheet.rowCount;
  const sum = sheet.addRow(["总分", "", "", "", "", "", 100]);
  sum.getCell(8).value = { formula: `SUM(H${first}:H${last})+I5`, result: 99 };
  sheet.mergeCells("A1:I1");
  sheet.mergeCells(`A9:A${last}`);
  sheet.eachRow((row) => {
    row.height = 24;
    for (let column = 1; column <= 9; column += 1) {
      const cell = row.getCell(column);
      cell.border = BORDER;
      cell.font = { name: "宋体", size: 10 };
      cell.alignment = { wrapText: true, vertical: "middle" };
    }
  });
}

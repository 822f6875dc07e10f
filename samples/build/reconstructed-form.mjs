/**
 * The eight-column form in which reports that published no table are laid out again.
 * `table.indicators` holds, in order: `{ level: 1 | 2, name, weight, score }` for a class that the
 * report gives points of its own, and rows `{ level1?, level2?, name, target, actual, weight, score,
 * reason?, rows? }`; `rows` is how many rows the weight and the score of the first of them are for.
 */
import { centre, label, note, text, title } from "./layout.mjs";

const WIDTHS = [14, 16, 26, 14, 34, 9, 10, 26];
const FUND_COLUMNS = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
const COLUMNS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** `report`: the published report whose prose the table was laid out again from. */
export function reconstructedSheet(table, report) {
  return {
    name: table.sheet,
    widths: WIDTHS,
    print: { orientation: "landscape" },
    rows: [
      { framed: false, height: 28, cells: { "A:H": title(table.title) } },
      {
        framed: false,
        cells: { "A:H": { ...note(`据${report}文字重排，仅供练习`), style: "note" } },
      },
      ...table.heads.map(headRow),
      ...fundRows(table.funds),
      ...goalRows(table.goals),
      { height: 28, cells: byColumn(COLUMNS.map((name) => label(name))) },
      ...table.indicators.map(indicatorRow),
      {
        cells: { "A:E": label("总分"), F: table.total.weight, G: table.total.score, H: null },
      },
      ...(table.grade ? [{ cells: { A: label("等次"), "B:H": table.grade } }] : []),
      ...(table.reason
        ? [{ cells: { A: label("偏离绩效目标的原因及改进措施"), "B:H": text(table.reason) } }]
        : []),
    ],
  };
}

function headRow([name, value, otherName, otherValue]) {
  if (!otherName) return { cells: { A: label(name), "B:H": value } };
  return { cells: { A: label(name), "B:D": value, E: label(otherName), "F:H": otherValue } };
}

function fundRows({ heading, rows }) {
  return [
    {
      height: 28,
      cells: {
        [`A+${rows.length}`]: label(heading),
        B: null,
        ...byColumn(
          FUND_COLUMNS.map((name) => label(name)),
          "C",
        ),
      },
    },
    ...rows.map(([name, ...values]) => ({ cells: { B: label(name), ...byColumn(values, "C") } })),
  ];
}

function goalRows(goals) {
  return [
    {
      cells: {
        [`A+${goals.length}`]: label("年度总体目标"),
        "B:D": label("预期目标"),
        "E:H": label("实际完成情况"),
      },
    },
    ...goals.map(([expected, actual]) => ({
      cells: { "B:D": expected && text(expected), "E:H": text(actual) },
    })),
  ];
}

function indicatorRow(row) {
  if (row.level === 1) return { cells: { "A:C": label(row.name), F: row.weight, G: row.score } };
  if (row.level === 2) return { cells: { "B:C": label(row.name), F: row.weight, G: row.score } };
  const down = row.rows > 1 ? `+${row.rows - 1}` : "";
  return {
    cells: {
      ...(row.level1 && { [`A${down}`]: row.level1 }),
      ...(row.level2 && { [`B${down}`]: row.level2 }),
      C: row.name,
      D: row.target,
      E: typeof row.actual === "string" ? centre(row.actual) : row.actual,
      ...(row.weight !== undefined && { [`F${down}`]: row.weight, [`G${down}`]: row.score }),
      H: row.reason ? text(row.reason) : null,
    },
  };
}

function byColumn(values, first = "A") {
  const start = first.charCodeAt(0);
  return Object.fromEntries(
    values.map((value, index) => [String.fromCharCode(start + index), value]),
  );
}

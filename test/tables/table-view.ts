import type { EvaluationTable, Field } from "../../src/core/detect/evaluation-table";
import { areaToA1, toA1 } from "../../src/core/grid/address";

/** What was read from where, one line a thing: for tests that look at a whole table. */
export function tableView(table: EvaluationTable): readonly string[] {
  const { funds, goals, indicators, classes, total } = table;
  return [
    [table.form, table.kind, areaToA1(table.area), table.year ?? "-", table.moneyUnit].join(" "),
    `of ${table.organisation ?? "-"}: ${table.project ?? "-"}`,
    ...funds.map((row) =>
      [
        `fund ${row.role === "total" ? "total" : (row.source ?? "-")}`,
        number("initial", row.initialBudget),
        number("budget", row.adjustedBudget),
        number("executed", row.executed),
        number("weight", row.weight),
        number("rate", row.rate),
        number("score", row.score),
        ...(row.splitting ? [`by ${toA1(row.splitting.at)}`] : []),
        ...(row.reason?.text ? [text("reason", row.reason)] : []),
      ].join(" "),
    ),
    ...goals.map(({ expected, actual }) => `goal ${cell(expected)} ${cell(actual)}`),
    ...indicators.map((row) =>
      [
        `${row.row + 1} ${row.role} ${cell(row.level1)}/${cell(row.level2)}/${cell(row.level3)}`,
        text("target", row.target),
        text("actual", row.actual),
        number("weight", row.weight),
        number("score", row.score),
        row.reason?.text ? text("reason", row.reason) : "",
      ]
        .join(" ")
        .trim(),
    ),
    ...classes
      .filter(({ level }) => level === 1)
      .map((one) => `class ${one.name} ${number("weight", one.statedWeight)} [${one.rows.length}]`),
    total
      ? `total ${number("weight", total.weight)} ${number("score", total.score)} ${text("grade", total.grade)}`
      : "no total",
  ];
}

function cell(field: Field | null): string {
  return field ? toA1(field.at) : "-";
}

function number(name: string, field: Field | null): string {
  if (!field) return `${name} -`;
  return `${name} ${toA1(field.at)}=${field.number?.toFixed() ?? field.text.trim()}`;
}

function text(name: string, field: Field | null): string {
  return field ? `${name} ${toA1(field.at)}=${field.text}` : `${name} -`;
}

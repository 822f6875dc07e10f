import type { EvaluationTable, Field, FundRow, HeadName } from "../../detect/evaluation-table";
import type { Position } from "../../grid/address";
import { bareLabel } from "../label";
import type { FundField, Slot } from "../layouts/layout";
import { isDash, isLabel } from "./fixed-text";
import { TABLE_WORDS } from "./printed-words";

/** A place that is filled in, as the reader found it. */
export interface SlotPlace {
  readonly slot: Slot;
  readonly at: Position;
}

const FUND_FIELDS: readonly (FundField & keyof FundRow)[] = [
  "initialBudget",
  "adjustedBudget",
  "executed",
  "weight",
  "rate",
  "score",
  "reason",
];

/** Heads of a name that is there already are places for text; so many others no form has. */
const FIRST_MORE = 9000;

/** The places outside the indicator rows that a table's fields stand for. */
export function tableSlots(table: EvaluationTable): readonly SlotPlace[] {
  const places: SlotPlace[] = [];
  const put = (slot: Slot, field: Field | null): void => {
    if (field) places.push({ slot, at: field.at });
  };
  const heads = new Set<HeadName>();
  let more = FIRST_MORE;
  for (const { name, label, value } of table.heads) {
    const inside = label.at.row === value.at.row && label.at.column === value.at.column;
    if (inside) continue;
    put(heads.has(name) ? `text.${more++}` : `head.${name}`, value);
    heads.add(name);
  }
  table.funds.forEach((row, index) => {
    for (const field of FUND_FIELDS) put(`fund.${index}.${field}`, row[field]);
  });
  table.goals.forEach(({ expected, actual }, index) => {
    put(`goal.${index}.expected`, expected);
    put(`goal.${index}.actual`, actual);
  });
  put("total.weight", table.total?.weight ?? null);
  put("total.score", table.total?.score ?? null);
  put("total.grade", table.total?.grade ?? null);
  table.reasons.forEach((field, index) => {
    put(`reason.${index}`, field);
  });
  table.remarks.forEach((field, index) => {
    put(`remark.${index}`, field);
  });
  table.figures.forEach(({ rows }, block) => {
    rows.forEach(({ cells }, row) => {
      cells.forEach((field, column) => {
        put(`figure.${block}.${row}.${column}`, field);
      });
    });
  });
  return places;
}

/** True where nobody has filled in a thing: then every text of the table is printed. */
export function isBlankTable(table: EvaluationTable): boolean {
  const { heads, funds, goals, indicators, total, figures } = table;
  const fields = [
    ...heads.filter(({ label, value }) => label.at !== value.at).map(({ value }) => value),
    ...funds.flatMap((row) => [row.initialBudget, row.adjustedBudget, row.executed, row.score]),
    ...goals.flatMap(({ actual }) => [actual]),
    ...indicators.flatMap((row) => [row.actual, row.score, row.target]),
    ...figures.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    total?.score ?? null,
  ];
  const printed = (text: string): boolean =>
    [String(table.year), table.moneyUnit].includes(text) ||
    isLabel(text) ||
    TABLE_WORDS.has(bareLabel(text));
  return fields.every((field) => {
    const text = field?.text.trim() ?? "";
    return text === "" || isDash(text) || printed(text);
  });
}

import type { EvaluationTable, Field, IndicatorRow } from "../../detect/evaluation-table";
import { isClassName } from "../../detect/indicator-rows";
import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import { onceEach } from "../../values/once-each";
import { cellsOf, rowName, textOf } from "../field-text";
import { isPlainFigure } from "../plain-figure";
import { quotedExamples, shortLine } from "../quoted-examples";
import { tableRule } from "../rule";
import { filledActual, filledTarget, valueRows } from "../value-rows";
import type { ValueRow } from "../value-rows";

const grouped = ["count", "examples"] as const;

const messages = {
  /** 0.2万元, 2019年12月31日前 in the place of a name. */
  valueAsName: { severity: "warning", slots: grouped },
  /** The name is a sentence, and the target says it again. */
  sentenceAsName: { severity: "info", slots: grouped },
  /** Two rows say the same in name, target and actual. */
  repeated: { severity: "warning", slots: ["name", "target", "actual"] },
} as const;

/** T11: an indicator has a name of its own: not its target's value, not that of another row. */
export const nameIsTarget = tableRule({
  id: "name-is-target",
  code: "T11",
  clause: "绩效指标应当指向明确、不重复设置（通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const rows = valueRows(table);
    const same = rows.filter(({ row }) => isNamedByTarget(row));
    const names = flatMapped(same, ({ row }) => row.level3 ?? []);
    if (names.length > 0)
      yield {
        messageId: same.some(({ row }) => isValue(row)) ? "valueAsName" : "sentenceAsName",
        cells: names.map(({ at }) => at),
        values: { count: String(names.length), examples: quotedExamples(valuesFirst(same)) },
      };
    for (const [first, second] of repeatedRows(table, rows))
      yield {
        messageId: "repeated",
        cells: flatMapped([second, first], (row) => cellsOf([row.level3, row.target, row.actual])),
        values: {
          name: shortLine(rowName(second)),
          target: shortLine(textOf(second.target)),
          actual: shortLine(textOf(second.actual)),
        },
        indicator: rowName(second),
      };
  },
});

function isNamedByTarget(row: IndicatorRow): boolean {
  const [name, target] = [row.level3, filledTarget(row)];
  return name !== null && target !== null && keyOf(name) === keyOf(target);
}

function isValue({ parsed }: IndicatorRow): boolean {
  return ["number", "percent", "date"].includes(parsed.target.kind);
}

function valuesFirst(rows: readonly ValueRow[]): readonly Field[] {
  const ordered = [...rows].sort((a, b) => Number(isValue(b.row)) - Number(isValue(a.row)));
  return flatMapped(ordered, ({ row }) => row.level3 ?? []);
}

/** Rows of one level-1 class (a second goal may ask the same again), each with the first it repeats. */
function repeatedRows(
  table: EvaluationTable,
  rows: readonly ValueRow[],
): readonly (readonly [IndicatorRow, IndicatorRow])[] {
  const firsts = new Map<string, IndicatorRow>();
  return flatMapped(rows, ({ row, index }) => {
    const said = saidBy(row);
    if (said === null) return [];
    const key = `${classOf(table, index)}|${said}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, row);
    return first ? [[first, row] as const] : [];
  });
}

function classOf({ classes }: EvaluationTable, index: number): number {
  return classes.findIndex(({ level, rows }) => level === 1 && rows.includes(index));
}

/** Everything a row says; null where it says too little to be compared. */
function saidBy(row: IndicatorRow): string | null {
  const [target, actual] = [filledTarget(row), filledActual(row)];
  const name = row.level3;
  if (!name || !target || !actual || isClassName(name.text)) return null;
  if (keyOf(name).length < SHORTEST_NAME || isPlainFigure(name.text)) return null;
  return [name, target, actual].map(keyOf).join("|");
}

/** 指标1 and shorter names are no names. */
const SHORTEST_NAME = 4;

/** A text without the signs that people add or drop: 「≤0.2万元」 under the name 「0.2万元」. */
function keyOf({ text }: Field): string {
  return bareText(text);
}

const bareText = onceEach((text: string): string =>
  foldText(text)
    .replace(/^[≥≤<>=]+/, "")
    .replace(/[\s,;:。、]/g, ""),
);

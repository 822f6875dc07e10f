import type { Field, Goal, IndicatorRow } from "../../detect/evaluation-table";
import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import { quotedExamples } from "../quoted-examples";
import { tableRule } from "../rule";
import { filledActual, filledTarget, valueRows } from "../value-rows";

const slots = ["count", "examples"] as const;

const messages = {
  /** So many texts are copied that it is a way of filling in the form. */
  copied: { severity: "warning", slots },
  /** One or two: the sentence may well be what was reached. */
  alike: { severity: "info", slots },
  /** Every row repeats its target, numbers and limits too. */
  everyRow: { severity: "info", slots },
  /** 实际完成情况 repeats 预期目标. */
  goal: { severity: "info", slots: ["examples"] },
} as const;

/** Shorter texts (显著提升) name a grade, which target and actual may share. */
const SHORTEST_COPY = 8;
/** From so many copied texts on nobody wrote down results. */
const MANY_COPIES = 3;
/** Rows that a table must have before "every row" says something. */
const FEWEST_ROWS = 4;

/** T03: the actual says what was done, in words of its own. Targets that are mere numbers may be met exactly. */
export const actualCopiesTarget = tableRule({
  id: "actual-copies-target",
  code: "T03",
  clause: "财预〔2020〕10号（自评结果应当内容完整、数据真实，通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const rows = flatMapped(valueRows(table), ({ row }) => statedPair(row) ?? []);
    const alike = rows.filter(({ same }) => same);
    const copies = alike.filter(({ row, actual }) => isProse(row) && isLong(actual));
    const telling = alike.filter(isTelling);
    if (copies.length >= MANY_COPIES) yield { messageId: "copied", ...findingOf(copies) };
    else if (alike.length === rows.length && telling.length >= FEWEST_ROWS)
      yield { messageId: "everyRow", ...findingOf(telling) };
    else if (copies.length > 0) yield { messageId: "alike", ...findingOf(copies) };
    const goals = flatMapped(table.goals, (goal) => copiedGoal(goal) ?? []);
    if (goals.length > 0)
      yield {
        messageId: "goal",
        cells: goals.map(({ at }) => at),
        values: { examples: quotedExamples(goals) },
      };
  },
});

/** What is met exactly without any copying: 100%, 0, 0起. */
const SAYS_ALL = /^(?:=?100(?:\.0+)?%|=?0(?:\.0+)?\D{0,3})$/;

/** A repeated deadline is another matter. */
function isTelling({ row, actual }: StatedPair): boolean {
  return row.parsed.actual.kind !== "date" && !SAYS_ALL.test(foldText(actual.text));
}

interface StatedPair {
  readonly row: IndicatorRow;
  readonly actual: Field;
  readonly same: boolean;
}

function statedPair(row: IndicatorRow): StatedPair | null {
  const [target, actual] = [filledTarget(row), filledActual(row)];
  return target && actual ? { row, actual, same: isSameText(target, actual) } : null;
}

function findingOf(pairs: readonly StatedPair[]) {
  const fields = pairs.map(({ actual }) => actual);
  return {
    cells: fields.map(({ at }) => at),
    values: { count: String(fields.length), examples: quotedExamples(fields) },
  };
}

function isProse({ parsed }: IndicatorRow): boolean {
  return parsed.actual.kind === "qualitative";
}

function isLong({ text }: Field): boolean {
  return bareText(text).length >= SHORTEST_COPY;
}

function copiedGoal({ expected, actual }: Goal): Field | null {
  if (!expected || !actual || !isLong(actual)) return null;
  return isSameText(expected, actual) ? actual : null;
}

function isSameText(a: Field, b: Field): boolean {
  return bareText(a.text) === bareText(b.text);
}

/** Without punctuation, which people drop when they copy. */
function bareText(text: string): string {
  return foldText(text).replace(/[\s,;:。、]/g, "");
}

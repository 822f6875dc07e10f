import type { IndicatorRow } from "../../detect/evaluation-table";
import { flatMapped } from "../../values/flat-mapped";
import type { ReadValue } from "../../values/read-value";
import { wholeRows } from "../blank-values";
import { quotedNames } from "../quoted-examples";
import { tableRule } from "../rule";
import { cellsOf, textOf } from "../field-text";

const messages = {
  /** 100 %: everybody asked was satisfied. */
  perfect: { severity: "info", slots: ["names"] },
  /** A word such as 满意 or 较高, and no number. */
  words: { severity: "info", slots: ["names"] },
  /** The row under satisfaction tells of something else. */
  unrelated: { severity: "warning", slots: ["names"] },
} as const;

/** Where the row itself says how satisfaction was measured. */
const EVIDENCE = /问卷|调查|测评|测验|回访|抽样|访谈|样本|\d份/;

/** What a text on satisfaction speaks of. */
const OF_SATISFACTION = /满意|好评|认可|评价|反映良好|投诉|达成|达到|完成/;

/** Texts up to this length are words, longer ones tell something. */
const LONGEST_WORD = 20;

/** S14: satisfaction is a number that somebody asked for: 100 % and mere words need evidence. */
export const satisfactionEvidence = tableRule({
  id: "satisfaction-evidence",
  code: "S14",
  clause: "财预〔2020〕10号（满意度指标应有调查依据，通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const rows = wholeRows(scored).map(({ row }) => row);
    for (const messageId of ["perfect", "words", "unrelated"] as const) {
      const found = rows.filter((row) => messageFor(row) === messageId);
      if (found.length === 0) continue;
      yield {
        messageId,
        cells: flatMapped(found, ({ actual, target }) => cellsOf([actual, target])),
        values: { names: quotedNames(found) },
      };
    }
  },
});

function messageFor(row: IndicatorRow): keyof typeof messages | null {
  if (!asksForSatisfaction(row) || EVIDENCE.test(saidOf(row))) return null;
  const { target, actual } = row.parsed;
  if (isWhole(actual) || (isWhole(target) && actual.kind === "percent")) return "perfect";
  // Words against a number are the matter of another rule.
  if (target.kind === "number" || target.kind === "percent") return null;
  if (actual.kind !== "qualitative" && actual.kind !== "compound") return null;
  if (actual.parts.some(({ value }) => value.kind === "percent")) return null;
  const text = textOf(row.actual).trim();
  const tells = Array.from(text).length > LONGEST_WORD && !OF_SATISFACTION.test(text);
  return tells ? "unrelated" : "words";
}

/** By its own name, or by that of its class. */
function asksForSatisfaction({ level1, level2, level3 }: IndicatorRow): boolean {
  return [level1, level2, level3].some((label) => label !== null && /满意/.test(label.text));
}

function isWhole({ kind, value }: ReadValue): boolean {
  return kind === "percent" && value?.gte(1) === true;
}

function saidOf({ actual, reason }: IndicatorRow): string {
  return `${textOf(actual)} ${textOf(reason)}`;
}

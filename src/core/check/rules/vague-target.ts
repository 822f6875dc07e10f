import type { Field, IndicatorRow } from "../../detect/evaluation-table";
import { eachCellOnce } from "../field-text";
import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import { quotedExamples } from "../quoted-examples";
import { tableRule } from "../rule";
import { filledTarget, valueRows } from "../value-rows";
import {
  DEGREE,
  LEADING_NUMBER,
  SCALE_ONLY,
  SUBJECT_ONLY,
  VAGUE_CHANGE,
  VAGUE_PHRASE,
} from "../vocabulary/vague-words";

const slots = ["count", "examples"] as const;

const messages = {
  /** 提高, 提供支撑: how far is not said. */
  noDegree: { severity: "info", slots },
  /** 公益性事业: nothing to reach is named at all. */
  noResult: { severity: "info", slots },
} as const;

/** Longer targets tell more than their verb. */
const LONGEST_VAGUE = 16;

/** T18: a target in words says what is to be reached; one finding a table and sort. */
export const vagueTarget = tableRule({
  id: "vague-target",
  code: "T18",
  clause: "绩效指标应当细化量化，定性指标应当可衡量（通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const targets = eachCellOnce(flatMapped(valueRows(table), ({ row }) => wordTarget(row) ?? []));
    for (const [messageId, isVague] of SORTS) {
      const vague = targets.filter(({ text }) => isVague(plainWords(text)));
      if (vague.length === 0) continue;
      yield {
        messageId,
        cells: vague.map(({ at }) => at),
        values: { count: String(vague.length), examples: quotedExamples(vague) },
      };
    }
  },
});

const SORTS: readonly (readonly [keyof typeof messages, (words: string) => boolean])[] = [
  ["noDegree", lacksDegree],
  ["noResult", (words) => SUBJECT_ONLY.test(words) && !lacksDegree(words)],
];

function wordTarget(row: IndicatorRow): Field | null {
  return row.parsed.target.kind === "qualitative" ? filledTarget(row) : null;
}

function plainWords(text: string): string {
  return foldText(text)
    .replace(LEADING_NUMBER, "")
    .replace(/[\s,;。、!]+$/, "");
}

function lacksDegree(words: string): boolean {
  if (SCALE_ONLY.test(words)) return true;
  if (words.length > LONGEST_VAGUE || /\d/.test(words)) return false;
  if (VAGUE_PHRASE.test(words)) return !/显著|明显|大幅|有效/.test(words);
  return VAGUE_CHANGE.test(words) && !DEGREE.test(words);
}

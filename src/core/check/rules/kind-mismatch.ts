import type { IndicatorRow } from "../../detect/evaluation-table";
import { cellsOf, rowName, textOf } from "../field-text";
import { holdsDigit, isPlainFigure } from "../plain-figure";
import { quotedNames, quotedPairs } from "../quoted-examples";
import { tableRule } from "../rule";
import { saysZero } from "../../score/measure";
import { flatMapped } from "../../values/flat-mapped";
import { isRateLabel } from "../../values/rate-label";
import { readValue } from "../../values/read";
import { unitKind } from "../../values/unit";
import { valueRows } from "../value-rows";
import { speaksOfSatisfaction } from "../vocabulary/satisfaction-words";

const slots = ["count", "examples"] as const;

const messages = {
  /** ≤30万元 → 完成 */
  wordForNumber: { severity: "warning", slots },
  /** 10万元 → 100% */
  percentForNumber: { severity: "warning", slots },
  /** ≥95% → 12次 */
  numberForPercent: { severity: "warning", slots },
  /** 12月底前 → 100% */
  percentForDate: { severity: "warning", slots },
  /** 12月底前 → 按时完成: the date is not told, but the deadline may well have been met. */
  wordForDate: { severity: "info", slots },
  /** 100% → 全部完成 */
  wordForAll: { severity: "info", slots },
  /** 12月底前完成 as name, 100% → 100%: the date is asked for. */
  percentForDeadline: { severity: "info", slots: ["count", "examples"] },
  /** 规范 → 100%, 及时 → 100 */
  percentForWord: { severity: "info", slots },
} as const;

type MessageId = keyof typeof messages;
const MESSAGE_IDS = Object.keys(messages) as readonly MessageId[];

/** T04: a number is answered by a number, a date by a date; one finding for all rows of one sort. */
export const kindMismatch = tableRule({
  id: "kind-mismatch",
  code: "T04",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表（实际完成值与年度指标值口径一致，通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const rows = valueRows(table).map(({ row }) => ({ row, sort: sortOf(row) }));
    for (const messageId of MESSAGE_IDS) {
      const found = flatMapped(rows, ({ row, sort }) => (sort === messageId ? [row] : []));
      if (found.length === 0) continue;
      yield {
        messageId,
        cells: cellsOf(found.map(({ actual }) => actual)),
        values: {
          count: String(found.length),
          examples: messageId === "percentForDeadline" ? quotedNames(found) : quotedPairs(found),
        },
      };
    }
  },
});

/** How target and actual differ in kind; null where they agree or nobody can tell. */
function sortOf(row: IndicatorRow): MessageId | null {
  const { target, actual } = row.parsed;
  if (target.kind === "date") return againstDate(row);
  if (target.kind === "qualitative") return answersWordsByAll(row) ? "percentForWord" : null;
  if (!target.value || !isPlainFigure(textOf(row.target))) return null;
  if (actual.kind === "qualitative") return againstFigure(row);
  if (target.kind === "percent" && actual.kind === "percent")
    return isDeadline(row) ? "percentForDeadline" : null;
  if (actual.value?.isZero() || !isCurt(textOf(row.actual))) return null;
  if (target.kind === "number" && actual.kind === "percent")
    return isShareLike(target.unit) || target.value.isZero() ? null : "percentForNumber";
  if (target.kind === "percent" && actual.kind === "number")
    return isShareLike(actual.unit) ? null : "numberForPercent";
  return null;
}

/** The name is a date and nothing else: 12月底之前完成. */
function isDeadline({ level3 }: IndicatorRow): boolean {
  const name = textOf(level3).trim();
  return (
    name.length <= LONGEST_DEADLINE &&
    !isRateLabel(name) &&
    readValue({ text: name }).kind === "date"
  );
}

const LONGEST_DEADLINE = 16;

/** 已完成100%, 完成率98%: longer texts may tell a figure on the way. */
const LONGEST_CURT = 10;

function isCurt(text: string): boolean {
  return isPlainFigure(text) || text.trim().length <= LONGEST_CURT;
}

/** Without a unit a number may be a percentage; points and multiples compare with one. */
function isShareLike(unit: string): boolean {
  return unit === "" || unit === "倍" || unitKind(unit) === "points";
}

function againstDate({ parsed, actual }: IndicatorRow): MessageId | null {
  if (parsed.actual.kind === "percent") return "percentForDate";
  const wordsOnly = parsed.actual.kind === "qualitative" && !holdsDigit(textOf(actual));
  return wordsOnly ? "wordForDate" : null;
}

/** Words where a figure belongs; those that say an indicator does not apply are another matter. */
function againstFigure(row: IndicatorRow): MessageId | null {
  const text = textOf(row.actual);
  if (holdsDigit(text) || saysZero(text, rowName(row)) || NO_WORDS.test(text)) return null;
  const { kind, value, unit } = row.parsed.target;
  if (unitKind(unit) === "time" && LASTING.test(text)) return null;
  return kind === "percent" && value?.eq(1) ? "wordForAll" : "wordForNumber";
}

/** Longer than any number of years. */
const LASTING = /长期|持续|永久|常年/;

/** A number spelled out in a way no reader understood (三个, 九成), an error value, or 不涉及. */
const NO_WORDS =
  /[一二两三四五六七八九十百千万][个次人家户份项件套台场期元成]|百分之|不涉及|未涉及|不适用|不考核|无此|^#|…/;

/** Targets in words that mean 100%, or hold a figure nobody could read. */
const SAYS_ALL = /\d|全部|全面|全覆盖|全完成|完成|应.尽|百分之百/;

/** 100% for 规范 or 健全; of satisfaction and rates a percentage is what one expects. */
function answersWordsByAll(row: IndicatorRow): boolean {
  const name = rowName(row);
  return (
    isAll(row) &&
    isPlainFigure(textOf(row.actual)) &&
    !SAYS_ALL.test(textOf(row.target)) &&
    !isRateLabel(name) &&
    !speaksOfSatisfaction(name)
  );
}

/** 100%, also without its sign. */
function isAll({ parsed: { actual } }: IndicatorRow): boolean {
  const { kind, value, unit } = actual;
  if (!value) return false;
  return kind === "percent" ? value.eq(1) : unit === "" && value.eq(100);
}

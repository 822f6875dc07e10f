import type { IndicatorRow } from "../../detect/evaluation-table";
import { flatMapped } from "../../values/flat-mapped";
import type { UnitKind } from "../../values/unit";
import { countedUnit, isMoneyUnit, sameUnit, unitFactor, unitKind } from "../../values/unit";
import { cellsOf, rowName, textOf } from "../field-text";
import { answersInOtherUnit } from "../money-scale";
import { isPlainFigure } from "../plain-figure";
import { quotedPairs, shortLine } from "../quoted-examples";
import { tableRule } from "../rule";
import { valueRows } from "../value-rows";
import { areInterchangeable } from "../vocabulary/counting-words";

const grouped = ["count", "examples"] as const;

const messages = {
  /** The two measure different things: 人 and 万元, 人 and 人次. */
  differs: {
    severity: "warning",
    slots: ["name", "target", "actual", "targetUnit", "actualUnit"],
  },
  /** 万元 beside 元: the amounts are compared all the same. */
  converts: { severity: "info", slots: grouped },
  /** Counting words that are used for each other: 个 beside 项. */
  similar: { severity: "info", slots: grouped },
  missing: { severity: "info", slots: grouped },
} as const;

type MessageId = keyof typeof messages;

/** T01: the actual is in the unit of its target, and says so. */
export const unitMismatch = tableRule({
  id: "unit-mismatch",
  code: "T01",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表（实际完成值与年度指标值口径一致，通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const rows = valueRows(table).map(({ row }) => ({ row, messageId: messageFor(row) }));
    for (const { row, messageId } of rows)
      if (messageId === "differs")
        yield {
          messageId,
          cells: cellsOf([row.actual, row.target]),
          values: {
            name: rowName(row),
            target: shortLine(textOf(row.target)),
            actual: shortLine(textOf(row.actual)),
            targetUnit: row.parsed.target.unit,
            actualUnit: row.parsed.actual.unit,
          },
          indicator: rowName(row),
        };
    for (const messageId of ["converts", "similar", "missing"] as const) {
      const found = flatMapped(rows, (one) => (one.messageId === messageId ? [one.row] : []));
      if (found.length === 0) continue;
      yield {
        messageId,
        cells: cellsOf(found.map(({ actual }) => actual)),
        values: { count: String(found.length), examples: quotedPairs(found) },
      };
    }
  },
});

function messageFor(row: IndicatorRow): MessageId | null {
  const { target, actual } = row.parsed;
  // Nothing is nothing in any unit, and a limit of 0 needs none either.
  if (!target.value || !actual.value || actual.value.isZero()) return null;
  // An amount that only fits in another unit of money is another matter.
  if (answersInOtherUnit(row)) return null;
  if (actual.kind === "number" && actual.unit === "") return isMissing(row) ? "missing" : null;
  if (target.kind !== "number" || actual.kind !== "number") return null;
  // A figure inside a sentence may count something else on the way.
  if (!isPlainFigure(textOf(row.actual)) || !isPlainFigure(textOf(row.target))) return null;
  return differenceOf(target.unit, actual.unit);
}

/** A bare number beside a target with a unit, where neither a column nor the name says the unit. */
function isMissing({ parsed, unit, level3, actual }: IndicatorRow): boolean {
  const wanted = parsed.target.unit;
  if (wanted === "" || textOf(unit).trim() !== "") return false;
  if (!isPlainFigure(textOf(actual))) return false;
  const named = /[(（]([^()（）]*)[)）]\s*$/.exec(textOf(level3))?.[1];
  return named === undefined || !sameUnit(named, wanted);
}

/** Kinds of which two units never mean the same: 人 and 人次. */
const STRICT: ReadonlySet<UnitKind> = new Set(["person", "money"]);

function differenceOf(wanted: string, found: string): Exclude<MessageId, "missing"> | null {
  if (sameUnit(wanted, found)) return null;
  if (unitFactor(found, wanted)) return isMoneyUnit(wanted) ? "converts" : null;
  const [target, actual] = [countedUnit(wanted), countedUnit(found)];
  if (sameUnit(target, actual)) return denominatorsContradict(wanted, found) ? "differs" : null;
  const [targetKind, actualKind] = [unitKind(target), unitKind(actual)];
  // 个 and 个村, or no unit: the longer one only says what is counted; 人 and 人次 are two things.
  const longer = target.startsWith(actual) || actual.startsWith(target);
  if (longer && targetKind !== "person") return null;
  if (areInterchangeable(target, actual)) return "similar";
  // A unit nobody listed may be another word for the same.
  if (targetKind === "other" || actualKind === "other") return "similar";
  return targetKind === actualKind && !STRICT.has(targetKind) ? "similar" : "differs";
}

/** 元/月 beside 元/年; a denominator that only one of them spells out is left to the reader. */
function denominatorsContradict(a: string, b: string): boolean {
  const [left, right] = [denominatorOf(a), denominatorOf(b)];
  const shared = left.filter((part) => right.includes(part));
  return shared.length < Math.min(left.length, right.length);
}

function denominatorOf(unit: string): readonly string[] {
  return unit
    .split(/[/每*·×.、]/)
    .slice(1)
    .filter((part) => part !== "");
}

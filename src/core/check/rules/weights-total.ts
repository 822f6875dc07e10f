import { Decimal } from "decimal.js";
import { shownNumber } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { differenceOf, hasNumber } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable, TableFinding, TableFindings } from "../rule";
import type { StatedWeights } from "../stated-weights";
import { isClosed } from "../table-end";
import { emptyClasses, OUTPUT } from "../usual-classes";
import { fundWeightField, level1Weights, rowWeights } from "../stated-weights";

const slots = ["addends", "sum", "base", "gap", "difference"] as const;

const messages = {
  /** The weights of the indicators, with that of the fund score. */
  rows: { severity: "error", slots },
  /** The weights printed for the level-1 classes; those of the rows are right or not printed. */
  classes: { severity: "error", slots },
  /** The table does not say what the fund score weighs. */
  unclear: { severity: "warning", slots },
  /** Too little, and whole classes (效益, 满意度) are left blank: what they weigh is not told. */
  blank: { severity: "warning", slots: [...slots, "classes"] },
  /** The weights are right and the 合计 printed under them is not. */
  printed: { severity: "error", slots: ["printed", "sum"] },
} as const;

/** Bases of tables whose fund score stands apart. */
const APART = [new Decimal(90), new Decimal(80)];

/**
 * W01: the weights make 100 with the fund score; the indicators alone 90 or 80 where the total row, the
 * heading or the form says that the fund score stands apart (`domain` 3.5).
 */
export const weightsTotal = tableRule({
  id: "weights-total",
  code: "W01",
  clause: "财预〔2020〕10号（总分100分）",
  fix: "none",
  messages,
  *check(scored) {
    const { table } = scored;
    if (table.cut) return;
    const rows = rowWeights(scored);
    const amiss = missed("rows", rows, scored) ?? missed("classes", level1Weights(table), scored);
    if (amiss) yield sumFinding(amiss, blankClasses(scored, amiss));
    else if (rows) yield* printedFinding(scored, rows);
  },
});

/** What the weights may add up to. */
interface Base {
  readonly full: Decimal;
  /** What the indicators alone may make, the fund score standing apart. */
  readonly apart: readonly Decimal[];
  /** The weight printed for the fund score, where there is one. */
  readonly fund: NumberField | null;
  /** False where the form has a fund score whose weight the table does not print. */
  readonly clear: boolean;
}

function baseOf({ table, scorecard }: ScoredTable, { hasFund }: StatedWeights): Base {
  const { totalPoints: full, fundWeight } = scorecard.policy.policy;
  const fund = fundWeightField(table);
  const clear = fund !== null || fundWeight === null || hasFund;
  const apart = [...APART, full.minus(fund?.number ?? fundWeight ?? 0)];
  const printed = table.total?.weight?.number;
  return {
    full,
    apart: clear ? apart.filter((points) => printed?.eq(points)) : apart,
    fund,
    clear,
  };
}

/** A sum of weights that is not what it has to be. */
interface Amiss {
  readonly messageId: "rows" | "classes" | "unclear";
  readonly weights: StatedWeights;
  readonly sum: Decimal;
  readonly base: Decimal;
  readonly fund: NumberField | null;
}

function missed(
  messageId: "rows" | "classes",
  weights: StatedWeights | null,
  scored: ScoredTable,
): Amiss | null {
  if (!weights) return null;
  const { table } = scored;
  const { full, apart, fund, clear } = baseOf(scored, weights);
  const heading = table.indicatorPoints?.number;
  // Without a heading and a total nothing says what the base is.
  if (!heading && !table.total) return null;
  const { sum, hasFund } = weights;
  const whole = sum.plus(fund?.number ?? 0);
  const fits = heading
    ? sum.eq(heading) || whole.eq(heading)
    : whole.eq(full) || (hasFund && sum.eq(full)) || apart.some((points) => sum.eq(points));
  if (fits) return null;
  const alone = heading ?? (clear ? apart[0] : undefined);
  const amiss =
    alone || hasFund
      ? { messageId, weights, sum, base: alone ?? full, fund: null }
      : { messageId, weights, sum: whole, base: full, fund };
  // Rows may be missing at the end: then only too much is certain.
  if (!isClosed(table) && amiss.sum.lt(amiss.base)) return null;
  return heading || clear ? amiss : { ...amiss, messageId: "unclear" };
}

/** A class of indicators has at least so many points. */
const LEAST_CLASS = 5;

/** The classes without any indicator, of a table with outputs whose weights fall short by as much as they have. */
function blankClasses({ table }: ScoredTable, { messageId, sum, base }: Amiss): readonly string[] {
  const hasOutput = table.classes.some(({ name }) => OUTPUT.pattern.test(name));
  const blank = emptyClasses(table).map(({ name }) => name);
  const explains = base.minus(sum).gte(LEAST_CLASS * blank.length);
  return messageId === "rows" && hasOutput && explains ? blank : [];
}

function sumFinding(
  { messageId, weights, sum, base, fund }: Amiss,
  blank: readonly string[],
): TableFinding<typeof messages> {
  const printed = fund ? [...weights.cells, fund] : weights.cells;
  const addends = fund ? [...weights.addends, fund.number] : weights.addends;
  const cells = printed.map(({ at }) => at);
  const values = {
    addends: addends.map((part) => shownNumber(part)).join("+"),
    sum: shownNumber(sum),
    base: shownNumber(base),
    ...differenceOf(sum, base),
  };
  return blank.length > 0
    ? { messageId: "blank", cells, values: { ...values, classes: blank.join("、") } }
    : { messageId, cells, values };
}

/** The 合计 of the weights may be that of all, of the indicators alone, or the full points of the form. */
function* printedFinding(
  { table, scorecard }: ScoredTable,
  { cells, sum, hasFund }: StatedWeights,
): TableFindings<typeof messages> {
  const printed = table.total?.weight ?? null;
  // 加分项 may be counted among the points to be had.
  if (!hasNumber(printed) || table.extraPoints.length > 0) return;
  const fund = hasFund ? null : fundWeightField(table);
  const whole = sum.plus(fund?.number ?? 0);
  const fine = [whole, sum, scorecard.policy.policy.totalPoints];
  if (fine.some((points) => points.eq(printed.number))) return;
  yield {
    messageId: "printed",
    cells: [printed.at, ...cells.map(({ at }) => at)],
    values: { printed: shownNumber(printed.number), sum: shownNumber(whole) },
  };
}

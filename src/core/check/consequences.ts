import { Decimal } from "decimal.js";
import type { Finding } from "./finding";
import { atLeastAsSevere } from "./finding-order";
import { groupedBy } from "./grouped";
import { flatMapped } from "../values/flat-mapped";

/** Where a finding must stand to be explained by another: by the first cells of both. */
export type ConsequencePlace = "same-cell" | "same-row" | "same-table";

/** One finding explains another. `cause` and `effect` name a rule, or one message of it: `rule.messageId`. */
export interface Consequence {
  readonly cause: string;
  readonly effect: string;
  readonly where: ConsequencePlace;
  /**
   * Only where the effect's `difference` equals, sign apart, that of the cause, or that of all such
   * causes together.
   */
  readonly ofEqualDifference?: true;
}

/** What follows from what. Causes stand in the order they are tried. */
export const CONSEQUENCES: readonly Consequence[] = [
  // Without the budget of the total row neither its score nor the sum of the budgets can be right.
  { cause: "budget-zero", effect: "execution-score", where: "same-row" },
  { cause: "budget-zero.totalEmpty", effect: "fund-sum", where: "same-cell" },
  // A score worked out from a wrong printed rate.
  { cause: "execution-rate", effect: "execution-score.followsRate", where: "same-row" },
  // A total worked out from the right score while the printed one is wrong.
  {
    cause: "execution-score",
    effect: "scores-total",
    where: "same-table",
    ofEqualDifference: true,
  },
  // An amount that breaks the sum of the sources, and a rate that was worked out from the right one.
  { cause: "fund-sum", effect: "execution-rate.followsSum", where: "same-table" },
  // The same for the score of a row.
  ...[
    "score-over-weight",
    "missed-full-marks",
    "proportional-score",
    "reverse-score",
    "coefficient-score",
  ].map((cause): Consequence => ({
    cause,
    effect: "scores-total",
    where: "same-table",
    ofEqualDifference: true,
  })),
  // A weight that is too low by as much as the score of its row seems too high.
  ...["parent-weight", "weights-total"].map((cause): Consequence => ({
    cause,
    effect: "score-over-weight",
    where: "same-table",
    ofEqualDifference: true,
  })),
  // A class that says more or less than its rows shifts the sum of the classes, or of the rows.
  { cause: "parent-weight", effect: "weights-total", where: "same-table", ofEqualDifference: true },
  { cause: "parent-weight", effect: "scores-total.classDiffers", where: "same-row" },
  { cause: "parent-weight", effect: "scores-total", where: "same-table", ofEqualDifference: true },
  // Where limits were copied as results, the other values that equal their targets were copied too.
  {
    cause: "comparator-in-actual.limit",
    effect: "actual-copies-target.everyRow",
    where: "same-table",
  },
  // An amount in the wrong unit spoils every comparison with it.
  ...["execution-over-budget", "low-execution-unexplained", "low-execution-full-output"].map(
    (effect): Consequence => ({ cause: "money-unit.scale", effect, where: "same-row" }),
  ),
  // A sign written the wrong way round makes a target that was met a missed one.
  ...["atMostOfGood", "atLeastOfBad"].map((messageId): Consequence => ({
    cause: `direction-suspect.${messageId}`,
    effect: "missed-full-marks",
    where: "same-row",
  })),
  // A budget of 0 gives a rate of 0, whatever was spent.
  ...["low-execution-full-output", "low-execution-unexplained"].map((effect): Consequence => ({
    cause: "budget-zero",
    effect,
    where: "same-row",
  })),
  // A deadline of the year before is missed by all that was done in time.
  { cause: "year-mismatch.deadline", effect: "deadline-missed", where: "same-row" },
  // A tail that no rounding explains is more than a tail.
  { cause: "narrative-mismatch.sum", effect: "of-which-sum.rounding", where: "same-cell" },
];

/**
 * Puts findings that another one explains under it, as information. Nothing is lost, and a finding
 * never hides under one that weighs less.
 */
export function nestConsequences(
  findings: readonly Finding[],
  consequences: readonly Consequence[] = CONSEQUENCES,
): readonly Finding[] {
  const present = new Set(flatMapped(findings, namesOf));
  const possible = consequences.filter(
    ({ cause, effect }) => present.has(cause) && present.has(effect),
  );
  const candidatesFor = candidateFinder(findings);
  const causes = new Map<Finding, Finding>();
  for (const finding of findings) {
    const cause = causeOf(finding, candidatesFor, possible);
    if (cause) causes.set(finding, cause);
  }
  const effects = groupedBy(causes.keys(), (effect) => causes.get(effect));
  const withEffects = (finding: Finding): Finding => ({
    ...finding,
    severity: causes.has(finding) ? "info" : finding.severity,
    consequences: effects.get(finding)?.map(withEffects) ?? [],
  });
  return findings.filter((finding) => !causes.has(finding)).map(withEffects);
}

type CandidateFinder = (effect: Finding, consequence: Consequence) => readonly Finding[];

function causeOf(
  effect: Finding,
  candidatesFor: CandidateFinder,
  consequences: readonly Consequence[],
): Finding | undefined {
  const names = namesOf(effect);
  for (const consequence of consequences) {
    if (!names.includes(consequence.effect)) continue;
    const mayCause = (cause: Finding) =>
      cause !== effect && atLeastAsSevere(cause.severity, effect.severity);
    const candidates = candidatesFor(effect, consequence);
    const cause = consequence.ofEqualDifference
      ? causeOfEqualDifference(effect, candidates.filter(mayCause))
      : candidates.find(mayCause);
    if (cause) return cause;
  }
  return undefined;
}

function namesOf({ rule, messageId }: Finding): readonly string[] {
  return [rule, `${rule}.${messageId}`];
}

/** Finds what a consequence names as cause where it wants it; a workbook may have very many findings. */
function candidateFinder(findings: readonly Finding[]): CandidateFinder {
  const groups = new Map<string, ReadonlyMap<string | null, readonly Finding[]>>();
  return (effect, { cause, where }) => {
    const key = `${where} ${cause}`;
    const causes = () => findings.filter((finding) => namesOf(finding).includes(cause));
    const byPlace = groups.get(key) ?? groupedBy(causes(), (finding) => placeOf(finding, where));
    groups.set(key, byPlace);
    const place = placeOf(effect, where);
    return place === null ? [] : (byPlace.get(place) ?? []);
  };
}

/** By the first cell; null where there is none. */
function placeOf({ cells: [cell] }: Finding, where: ConsequencePlace): string | null {
  if (where === "same-table") return "";
  if (!cell) return null;
  const { sheet, at } = cell;
  return JSON.stringify(where === "same-row" ? [sheet, at.row] : [sheet, at.row, at.column]);
}

function causeOfEqualDifference(
  effect: Finding,
  candidates: readonly Finding[],
): Finding | undefined {
  const wanted = differenceOf(effect)?.abs();
  if (!wanted) return undefined;
  const one = candidates.find((cause) => differenceOf(cause)?.abs().equals(wanted));
  if (one) return one;
  const all = candidates.reduce<Decimal>(
    (sum, cause) => sum.plus(differenceOf(cause) ?? 0),
    new Decimal(0),
  );
  return all.abs().equals(wanted) ? candidates[0] : undefined;
}

function differenceOf(finding: Finding): Decimal | null {
  const text = finding.values["difference"];
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? new Decimal(text) : null;
}

import type { Decimal } from "decimal.js";
import type { EvaluationTable, IndicatorClass } from "../../detect/evaluation-table";
import type { Position } from "../../grid/address";
import { policyById } from "../../score/policies";
import { policyOfNotes } from "../../score/policy-from-notes";
import type { ScoringPolicy } from "../../score/policy";
import { shownNumber } from "../../score/shown-number";
import { classParts } from "../class-parts";
import { hasNumber, sumOfFields } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import { fundWeightField } from "../stated-weights";
import { isWhole } from "../table-end";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["printed", "prescribed"] as const;

const messages = {
  /** The notes under the table, a policy file or the person prescribe the split. */
  stated: { severity: "warning", slots },
  /** The form's policy has a split in principle; units may choose another with reason. */
  usual: { severity: "info", slots },
} as const;

/**
 * W03: the weights of the level-1 classes (and of the execution rate) are those prescribed. Where a
 * prescribed class is not in the table, its points may have gone to another one.
 */
export const level1Weights = tableRule({
  id: "level1-weights",
  code: "W03",
  clause:
    "财预〔2020〕10号（一级指标权重：预算执行率10分、产出50分、效益30分、满意度10分，通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const { policy } = scored.scorecard.policy;
    const isStated = prescribesItself(scored);
    if (!isStated && !policy.stated) return;
    const classes = level1Classes(scored.table);
    const pairs = classes && pairsOf(classes, policy);
    if (!pairs || (!isStated && !pairs.complete)) return;
    const amiss = [...pairs.known, ...fundPair(scored.table, policy)].filter(
      ({ weight, prescribed, allowed }) =>
        ![prescribed, ...allowed].some((points) => points.eq(weight)),
    );
    if (amiss.length === 0) return;
    yield {
      messageId: isStated ? "stated" : "usual",
      cells: amiss.map(({ at }) => at),
      values: {
        printed: amiss.map(({ name, weight }) => name + shownNumber(weight)).join("、"),
        prescribed: amiss.map(({ name, prescribed }) => name + shownNumber(prescribed)).join("、"),
      },
    };
  },
});

/** A weight of the table beside the prescribed one and others it may have. */
interface Pair {
  readonly name: string;
  readonly weight: Decimal;
  readonly prescribed: Decimal;
  readonly allowed: readonly Decimal[];
  readonly at: Position;
}

type WeighedClass = Omit<Pair, "prescribed" | "allowed">;

/** True where the split is not only that of the form's policy. */
function prescribesItself({ table, form, scorecard }: ScoredTable): boolean {
  if (policyOfNotes(table).parameters.level1Weights) return true;
  const { policy } = scorecard.policy;
  const own = policyById(form.policy);
  return own !== null && !sameWeights(policy, own);
}

function sameWeights(a: ScoringPolicy, b: ScoringPolicy): boolean {
  const text = ({ level1Weights: weights, fundWeight }: ScoringPolicy) =>
    [...weights.map(({ name, weight }) => `${name} ${weight.toFixed()}`), fundWeight?.toFixed()]
      .sort()
      .join();
  return text(a) === text(b);
}

/** The level-1 classes with their weights, printed for them or summed; null where one is not known. */
function level1Classes(table: EvaluationTable): readonly WeighedClass[] | null {
  const found = table.classes
    .filter(({ level, name }) => level === 1 && !/^预算(?:资金)?执行/.test(name))
    .map((group) => weighed(table, group));
  return found.every((group) => group !== null) ? found : null;
}

function weighed(table: EvaluationTable, group: IndicatorClass): WeighedClass | null {
  const { name, label, statedWeight } = group;
  if (hasNumber(statedWeight)) return { name, weight: statedWeight.number, at: statedWeight.at };
  const parts = isWhole(table, group) ? classParts(table, group, "weight") : null;
  return parts && { name, weight: sumOfFields(parts), at: label.at };
}

/** The stems by which classes are known under several names: 效益指标, 效果指标, 效益目标. */
const STEMS = [/成本/, /产出/, /效[益果]/, /满意/];

function stemOf(name: string): string {
  return STEMS.find((stem) => stem.test(name))?.source ?? name;
}

/** `complete`: the table has the prescribed classes and no others. Null where a class stands there twice. */
function pairsOf(classes: readonly WeighedClass[], { level1Weights: prescribed }: ScoringPolicy) {
  const stems = classes.map(({ name }) => stemOf(name));
  if (new Set(stems).size < stems.length) return null;
  const absent = prescribed.filter(({ name }) => !stems.includes(stemOf(name)));
  const known = flatMapped(classes, (group): readonly Pair[] => {
    const own = prescribed.find(({ name }) => stemOf(name) === stemOf(group.name));
    if (!own) return [];
    const received = absent.map(({ weight }) => own.weight.plus(weight));
    return [{ ...group, prescribed: own.weight, allowed: received }];
  });
  const complete = known.length === classes.length && known.length === prescribed.length;
  return { known, complete };
}

/** 预算执行率 beside what the policy gives it. */
function fundPair(table: EvaluationTable, { fundWeight }: ScoringPolicy): readonly Pair[] {
  const printed = fundWeightField(table);
  if (!printed || !fundWeight) return [];
  const { number: weight, at } = printed;
  return [{ name: "预算执行率", weight, prescribed: fundWeight, allowed: [], at }];
}

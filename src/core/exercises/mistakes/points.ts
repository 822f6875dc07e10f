import { Decimal } from "decimal.js";
import { BLANK, number, text } from "../contents";
import type { Change, FilledForm } from "../filled-form";
import { anyOf, changes, inMissed, inReached, inRows, off, type Mistake } from "./mistake";

/** Mistakes in weights, scores and totals. */
export const POINT_MISTAKES: readonly Mistake[] = [
  { rule: "scores-total", ways: off("total.score", -2), ofTotal: true },
  { rule: "grade", ways: () => [changes(["total.grade", text("中")])], ofTotal: true },
  { rule: "weights-total", ways: inReached((form, row) => reweighed(form, [[row, 2]])) },
  { rule: "parent-weight", ways: (form) => betweenClasses(form, 2) },
  { rule: "level1-weights", ways: otherSplit },
  { rule: "weight-concentrated", ways: concentrated },
  {
    rule: "weight-missing",
    ways: anyOf(
      inReached((form, row) => withoutWeight(form, row)),
      inReached((_, row) => changes([`row.${row}.weight`, BLANK])),
    ),
  },
  {
    rule: "score-over-weight",
    ways: inReached((form, row) => {
      const weight = form.number(`row.${row}.weight`);
      return weight && changes([`row.${row}.score`, number(weight.plus(1))]);
    }),
  },
  {
    rule: "missed-full-marks",
    ways: inReached((form, row) => {
      const value = /^≥(\d+)/.exec(form.text(`row.${row}.target`))?.[1];
      const unit = form.text(`row.${row}.actual`).replace(/^\d+/, "");
      return value === undefined
        ? null
        : changes(
            [`row.${row}.actual`, text(`${Math.floor(Number(value) * 0.8)}${unit}`)],
            [`row.${row}.reason`, text("个别任务进度偏慢，已加强调度")],
          );
    }),
  },
  {
    rule: "proportional-score",
    ways: inMissed((form, row) =>
      form.text(`row.${row}.target`).startsWith("≤") ? null : halfway(form, row),
    ),
  },
  {
    rule: "reverse-score",
    ways: anyOf(inMissed(halfwayBelow), inReached(overTheLimit)),
  },
  {
    rule: "coefficient-score",
    ways: inRows((form, row) => {
      const score = form.number(`row.${row}.score`);
      if (!form.contents.has(`row.${row}.coefficient`) || !score?.gt(2)) return null;
      return changes([`row.${row}.score`, number(score.minus(1))]);
    }),
  },
  {
    rule: "met-points-lost",
    ways: inReached((form, row) => {
      const score = form.number(`row.${row}.score`);
      return score?.gt(2) ? changes([`row.${row}.score`, number(score.minus(1))]) : null;
    }),
  },
  {
    rule: "tier-band",
    ways: inReached((form, row) => {
      const weight = form.number(`row.${row}.weight`);
      if (!weight?.gte(2)) return null;
      return changes(
        [`row.${row}.level3`, text("管理制度健全程度")],
        [`row.${row}.target`, text("健全")],
        [`row.${row}.actual`, text("部分达成年度指标并具有一定效果")],
        [`row.${row}.score`, number(weight.times("0.95").toDecimalPlaces(2))],
        [`row.${row}.reason`, text("个别制度尚未修订，已列入明年计划")],
      );
    }),
  },
  {
    rule: "score-decimals",
    ways: inMissed((form, row) => {
      const score = form.number(`row.${row}.score`);
      return score && changes([`row.${row}.score`, text(`${score.toFixed(2)}3`)]);
    }),
  },
];

/** These rows weigh so much more, scores in proportion. */
function reweighed(form: FilledForm, rows: readonly (readonly [number, number])[]): Change | null {
  const pairs = rows.flatMap(([row, more]) => {
    const [weight, score] = [form.number(`row.${row}.weight`), form.number(`row.${row}.score`)];
    if (!weight || !score) return [];
    const heavier = weight.plus(more);
    if (heavier.lte(0)) return [];
    const points = score.times(heavier).div(weight).toDecimalPlaces(2);
    return [
      [`row.${row}.weight`, number(heavier)] as const,
      [`row.${row}.score`, number(points)] as const,
    ];
  });
  return pairs.length === 2 * rows.length ? changes(...pairs) : null;
}

/** Points go from a row of the first class to one of the second; the total stays. */
function betweenClasses(form: FilledForm, points: number): readonly Change[] {
  const [first = [], second = []] = [...form.classes().values()];
  const reached = (rows: readonly number[]) => rows.filter((row) => !form.missed(row));
  return reached(first).flatMap((from) =>
    reached(second)
      .slice(0, 2)
      .flatMap(
        (to) =>
          reweighed(form, [
            [from, -points],
            [to, points],
          ]) ?? [],
      ),
  );
}

const MOVED = 10;
const IN_STEPS_OF = 2;

/** The first class gives the second ten points, from row to row and in the labels of both. */
function otherSplit(form: FilledForm): readonly Change[] {
  const [first = [], second = []] = [...form.classes().values()];
  const steps = MOVED / IN_STEPS_OF;
  const [from, to] = [first, second].map((rows) =>
    rows.filter((row) => !form.missed(row)).slice(0, steps),
  );
  if (from?.length !== steps || !to || to.length === 0) return [];
  const moved = reweighed(form, [
    ...from.map((row) => [row, -IN_STEPS_OF] as const),
    ...to.map((row, at) => [row, shareOf(MOVED, to.length, at)] as const),
  ]);
  if (!moved) return [];
  const labels = [
    ...relabelled(form, first[0] ?? 0, -MOVED),
    ...relabelled(form, second[0] ?? 0, MOVED),
  ];
  return [changes(...moved, ...labels)];
}

/** Whole points shared out; the first takes what is left over. */
function shareOf(points: number, among: number, at: number): number {
  const each = Math.floor(points / among);
  return at === 0 ? points - each * (among - 1) : each;
}

/** The points that the label of a class prints, changed by so many. */
function relabelled(form: FilledForm, row: number, by: number) {
  const place = `label.${row}.level1` as const;
  const words = form.text(place);
  const other = words.replace(/\d+(?=分)/, (points) => String(Number(points) + by));
  return other === words ? [] : [[place, text(other)] as const];
}

/** One row of the heaviest class takes most of its points. */
function concentrated(form: FilledForm): readonly Change[] {
  return [...form.classes().values()].flatMap((all) => {
    const rows = all.filter((row) => !form.missed(row));
    const weights = rows.map((row) => form.number(`row.${row}.weight`) ?? new Decimal(0));
    const others = rows.slice(1).map((row, at) => {
      const weight = weights[at + 1] ?? new Decimal(0);
      return [row, Decimal.max(0, weight.minus(1)).neg().toNumber()] as const;
    });
    const taken = others.reduce((sum, [, more]) => sum - more, 0);
    const [first] = rows;
    if (first === undefined || !weights[0]?.plus(taken).gt(30)) return [];
    return reweighed(form, [[first, taken], ...others.filter(([, more]) => more !== 0)]) ?? [];
  });
}

/** The row earns nothing: another row of its class has its points. */
function withoutWeight(form: FilledForm, row: number): Change | null {
  const weight = form.number(`row.${row}.weight`);
  const group = [...form.classes().values()].find((rows) => rows.includes(row)) ?? [];
  const heir = group.find((other) => other !== row && !form.missed(other));
  const given = heir === undefined || !weight ? null : reweighed(form, [[heir, weight.toNumber()]]);
  return (
    given && changes(...given, [`row.${row}.weight`, number(0)], [`row.${row}.score`, number(0)])
  );
}

/** A score halfway between the right one and full marks. */
function halfway(form: FilledForm, row: number): Change | null {
  const [score, weight] = [form.number(`row.${row}.score`), form.number(`row.${row}.weight`)];
  if (!score || !weight) return null;
  return changes([`row.${row}.score`, number(score.plus(weight).div(2).toDecimalPlaces(2))]);
}

function isLimit(form: FilledForm, row: number): boolean {
  return [`row.${row}.target`, `row.${row}.nature`].some((place) =>
    form.text(place as `row.${number}.target`).startsWith("≤"),
  );
}

function halfwayBelow(form: FilledForm, row: number): Change | null {
  return isLimit(form, row) ? halfway(form, row) : null;
}

/** A limit that was kept is exceeded by a quarter, and hardly a point is taken off. */
function overTheLimit(form: FilledForm, row: number): Change | null {
  const limit = /^≤?(\d+)/.exec(form.text(`row.${row}.target`))?.[1];
  const unit = form.text(`row.${row}.actual`).replace(/^\d+/, "");
  const weight = form.number(`row.${row}.weight`);
  if (!isLimit(form, row) || limit === undefined || !weight?.gte(2)) return null;
  return changes(
    [`row.${row}.actual`, text(`${Math.floor(Number(limit) * 1.25)}${unit}`)],
    [`row.${row}.score`, number(weight.times("0.95").toDecimalPlaces(2))],
    [`row.${row}.reason`, text("材料价格上涨，已加强成本控制")],
  );
}

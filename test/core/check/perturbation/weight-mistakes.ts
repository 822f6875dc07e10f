/** Mistakes in weights, totals and grade. */
import { Decimal } from "decimal.js";
import type { Random } from "../../score/random";
import { gradeFor } from "./arithmetic";
import type { DrawnForm, IndicatorPlaces } from "./drawn-form";
import type { Mistake, Planted } from "./mistake";
import { oneOf } from "./mistake";

/**
 * A quantity with all its points, and a weight beside them. By another weight the score of a row that
 * lost points, or that has a tier, is wrong by itself, which the product says beside the sum.
 */
function weighedRow(form: DrawnForm, random: Random, classesPrinted: boolean) {
  if (form.classes.length > 0 !== classesPrinted) return null;
  return oneOf(
    random,
    form.indicators,
    ({ indicator, weight }) => indicator.sign !== "" && indicator.reached && weight !== null,
  );
}

function reweighed({ weight: at }: IndicatorPlaces, weight: Decimal): Planted | null {
  return at === null ? null : { writes: { [at]: weight.toFixed() }, at };
}

export const WEIGHT_MISTAKES: readonly Mistake[] = [
  ...[true, false].flatMap((printed): readonly Mistake[] => {
    const classes = printed ? "classes with points" : "classes without points";
    const found = printed ? "parent-weight" : "weights-total.rows";
    return [
      {
        name: `weight of a reached row raised, ${classes}`,
        found,
        among: true,
        beside: [{ said: "met-points-lost", why: "the score is that of the right weight" }],
        plant: (form, random) => {
          const row = weighedRow(form, random, printed);
          return row && reweighed(row, row.indicator.weight.plus(random.integer(1, 9)));
        },
      },
      {
        name: `weight of a reached row lowered, ${classes}`,
        found,
        among: true,
        plant: (form, random) => {
          const row = weighedRow(form, random, printed);
          return row?.indicator.weight.gt(1) ? reweighed(row, new Decimal(1)) : null;
        },
      },
    ];
  }),
  {
    name: "points of a class wrong",
    found: "parent-weight",
    plant: (form, random) => {
      const group = oneOf(random, form.classes, () => form.total.weight !== null);
      if (!group) return null;
      const wrong = String(group.points + random.pick([-5, 5, 8]));
      return { writes: { [group.at]: `${group.name}（${wrong}分）` }, at: group.at };
    },
  },
  {
    name: "total of the weights wrong",
    found: "weights-total.printed",
    plant: ({ total }, random) =>
      total.weight === null
        ? null
        : { writes: { [total.weight]: String(random.integer(101, 109)) }, at: total.weight },
  },
  {
    name: "total wrong",
    found: "scores-total.differs",
    plant: ({ total, content }, random) => {
      const wrong = content.total.minus(random.integer(30, 900) / 100);
      return { writes: { [total.score]: wrong.toFixed(2) }, at: total.score };
    },
  },
  {
    name: "grade too good or too bad",
    found: "grade.differs",
    plant: ({ total, content }, random) => {
      const right = gradeFor(content.total);
      const wrong = oneOf(random, ["优", "良", "中", "差"], (grade) => grade !== right);
      return total.grade === null || wrong === null
        ? null
        : { writes: { [total.grade]: wrong }, at: total.grade };
    },
  },
  {
    name: "grade blank",
    found: "grade.missing",
    plant: ({ total }) =>
      total.grade === null ? null : { writes: { [total.grade]: "" }, at: total.grade },
  },
];

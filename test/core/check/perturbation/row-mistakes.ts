/** Mistakes in the rows of indicators. */
import { Decimal } from "decimal.js";
import type { Random } from "../../score/random";
import { cents } from "./arithmetic";
import type { Indicator } from "./content";
import type { DrawnForm, IndicatorPlaces } from "./drawn-form";
import type { Mistake } from "./mistake";
import { oneOf, scoreAndTotal } from "./mistake";

type Fits = (indicator: Indicator) => boolean;

function aRow(form: DrawnForm, random: Random, fits: Fits): IndicatorPlaces | null {
  return oneOf(random, form.indicators, ({ indicator }) => fits(indicator));
}

/** A row of which the table prints the weight. */
function aWeighedRow(form: DrawnForm, random: Random, fits: Fits): IndicatorPlaces | null {
  return form.total.weight === null ? null : aRow(form, random, fits);
}

const isMissed: Fits = ({ sign, reached }) => sign !== "" && !reached;
const isMet: Fits = ({ sign, reached }) => sign !== "" && reached;
const isWorthMore: Fits = ({ weight }) => weight.gte(4);

/** A row that lost points, and no other row of its class right above it lost some. */
function explainedRow(form: DrawnForm, random: Random): IndicatorPlaces | null {
  return oneOf(random, form.indicators, (row) => {
    const above = form.indicators[form.indicators.indexOf(row) - 1];
    const follows = above?.indicator.level2 === row.indicator.level2;
    return row.indicator.reason !== "" && !(follows && above.indicator.reason !== "");
  });
}

export const ROW_MISTAKES: readonly Mistake[] = [
  {
    name: "more than the weight",
    found: "score-over-weight.over",
    plant: (form, random) => {
      const row = aWeighedRow(form, random, () => true);
      return row && scoreAndTotal(form, row, row.indicator.weight.plus(random.integer(1, 5)));
    },
  },
  {
    name: "more than the weight, the total right",
    found: "score-over-weight.over",
    plant: (form, random) => {
      const row = aWeighedRow(form, random, isMet);
      if (!row) return null;
      const score = row.indicator.weight.plus(random.integer(1, 5));
      return { writes: { [row.score]: score.toFixed() }, at: row.score };
    },
  },
  {
    name: "full marks for a missed target, with its reason",
    found: "missed-full-marks.explained",
    plant: (form, random) => {
      const row = aWeighedRow(form, random, isMissed);
      return row && scoreAndTotal(form, row, row.indicator.weight);
    },
  },
  {
    name: "full marks for a missed target, without a reason",
    found: "missed-full-marks.missed",
    beside: [{ said: "deduction-unexplained", why: "the target was missed and nothing says why" }],
    plant: (form, random) => {
      const row = aWeighedRow(form, random, isMissed);
      if (!row?.reason) return null;
      const planted = scoreAndTotal(form, row, row.indicator.weight);
      return { ...planted, writes: { ...planted.writes, [row.reason]: "" } };
    },
  },
  {
    name: "more points than the share of the target",
    found: "proportional-score.above",
    plant: (form, random) => {
      const fits: Fits = (one) => isMissed(one) && one.sign === "≥" && isWorthMore(one);
      const row = aWeighedRow(form, random, fits);
      return row && betweenScoreAndWeight(form, row);
    },
  },
  {
    name: "more points than the share of the target, the total right",
    found: "proportional-score.above",
    plant: (form, random) => {
      const fits: Fits = (one) => isMissed(one) && one.sign === "≥" && isWorthMore(one);
      const row = aWeighedRow(form, random, fits);
      const planted = row && betweenScoreAndWeight(form, row);
      return row && planted
        ? { ...planted, writes: { [row.score]: planted.writes[row.score] ?? "" } }
        : null;
    },
  },
  {
    name: "more points than an exceeded limit leaves",
    found: "reverse-score.aboveUnsure",
    plant: (form, random) => {
      const fits: Fits = (one) => isMissed(one) && one.sign === "≤" && isWorthMore(one);
      const row = aWeighedRow(form, random, fits);
      return row && betweenScoreAndWeight(form, row);
    },
  },
  {
    name: "fewer points than the share of the target, without a reason",
    found: "proportional-score.below",
    beside: [{ said: "deduction-unexplained", why: "the target was missed and nothing says why" }],
    plant: (form, random) => {
      const fits: Fits = (one) => isMissed(one) && one.sign === "≥" && isWorthMore(one);
      const row = aWeighedRow(form, random, fits);
      if (!row?.reason) return null;
      const planted = scoreAndTotal(form, row, cents(row.indicator.score.div(2)));
      return { ...planted, writes: { ...planted.writes, [row.reason]: "" } };
    },
  },
  {
    name: "points lost for a reached target",
    found: "met-points-lost.lost",
    plant: (form, random) => {
      const row = aWeighedRow(form, random, (one) => isMet(one) && isWorthMore(one));
      return row && scoreAndTotal(form, row, row.indicator.weight.minus(random.integer(1, 3)));
    },
  },
  {
    name: "score below the band of its tier",
    found: "tier-band.outside",
    beside: [{ said: "deduction-unexplained", why: "a row that had full marks has no reason" }],
    plant: (form, random) => {
      const row = aWeighedRow(form, random, (one) => one.tier !== null && isWorthMore(one));
      return row && scoreAndTotal(form, row, cents(row.indicator.weight.times(0.3)));
    },
  },
  {
    name: "a score wrong, the total right, weights not printed",
    found: "scores-total.differs",
    plant: (form, random) => {
      const row = aRow(form, random, isWorthMore);
      if (!row || form.total.weight !== null) return null;
      const wrong = row.indicator.score.minus(random.integer(50, 150) / 100);
      return { writes: { [row.score]: wrong.toFixed() }, at: form.total.score };
    },
  },
  {
    name: "a reached row's score too low, the total right",
    found: "scores-total.differs",
    beside: [{ said: "met-points-lost", why: "the row itself says that it earned more" }],
    plant: (form, random) => {
      const row = aWeighedRow(form, random, (one) => isMet(one) && isWorthMore(one));
      if (!row) return null;
      const wrong = row.indicator.score.minus(random.integer(1, 3));
      return { writes: { [row.score]: wrong.toFixed() }, at: form.total.score };
    },
  },
  {
    name: "reason removed",
    found: "deduction-unexplained",
    plant: (form, random) => {
      const row = explainedRow(form, random);
      return row?.reason ? { writes: { [row.reason]: "" }, at: row.reason } : null;
    },
  },
  {
    name: "reasons at the bottom removed",
    found: "deduction-unexplained",
    plant: (form) =>
      form.reasons !== null && form.indicators.some(({ indicator }) => isMissed(indicator))
        ? { writes: { [form.reasons]: "" }, at: form.reasons }
        : null,
  },
  {
    name: "actual of a reached row below its target",
    found: "missed-full-marks.missed",
    beside: [{ said: "deduction-unexplained", why: "the target is now missed, with no reason" }],
    plant: (form, random) => {
      const row = aWeighedRow(form, random, (one) => isMet(one) && one.sign === "≥");
      if (!row) return null;
      const target = Number(row.indicator.target);
      const lower = String(Math.floor(target * (random.integer(40, 90) / 100)));
      return { writes: { [row.actual]: lower + unitIn(row) }, at: row.score };
    },
  },
  {
    name: "target of a reached row above its actual",
    found: "missed-full-marks.missed",
    beside: [{ said: "deduction-unexplained", why: "the target is now missed, with no reason" }],
    plant: (form, random) => {
      const row = aWeighedRow(form, random, (one) => one.kind === "count" && isMet(one));
      if (!row) return null;
      const { actual, unit, sign } = row.indicator;
      const higher = String(Number(actual) + random.integer(5, 500));
      const target = row.sign === null ? sign + higher + unit : higher;
      return { writes: { [row.target]: target }, at: row.score };
    },
  },
  {
    name: "人次 answered by 人",
    found: "unit-mismatch.differs",
    plant: (form, random) => swappedUnit(form, random, "人次", "人"),
  },
  {
    name: "人 answered by 人次",
    found: "unit-mismatch.differs",
    plant: (form, random) => swappedUnit(form, random, "人", "人次"),
  },
  {
    name: "万元 answered by 元",
    found: "unit-mismatch.converts",
    plant: (form, random) => swappedUnit(form, random, "万元", "元"),
  },
  {
    name: "limit copied into the actual",
    found: "comparator-in-actual.limit",
    plant: (form, random) => {
      const row = aRow(form, random, isMet);
      if (!row) return null;
      const { sign, target, unit } = row.indicator;
      return { writes: { [row.actual]: sign + target + unit }, at: row.actual };
    },
  },
  {
    name: "actual blank",
    found: "actual-missing.scored",
    plant: (form, random) => {
      const row = aRow(form, random, ({ score }) => score.gt(0));
      return row && { writes: { [row.actual]: "" }, at: row.actual };
    },
  },
  {
    name: "words of the target copied into the actual",
    found: "actual-copies-target.alike",
    plant: (form, random) => {
      const row = aRow(form, random, ({ kind }) => kind === "worded");
      return row && { writes: { [row.actual]: row.indicator.target }, at: row.actual };
    },
  },
  {
    name: "target blank",
    found: "target-missing",
    plant: (form, random) => {
      const row = aRow(form, random, () => true);
      if (!row) return null;
      return {
        writes: { [row.target]: "", ...(row.sign ? { [row.sign]: "" } : {}) },
        at: row.target,
      };
    },
  },
  {
    name: "word in place of a number",
    found: "kind-mismatch.wordForNumber",
    plant: (form, random) => {
      const row = aRow(form, random, ({ kind }) => kind === "count");
      return row && { writes: { [row.actual]: "已完成" }, at: row.actual };
    },
  },
];

function betweenScoreAndWeight(form: DrawnForm, row: IndicatorPlaces) {
  const { score, weight } = row.indicator;
  return scoreAndTotal(form, row, cents(score.plus(weight.minus(score).times(new Decimal("0.6")))));
}

/** The unit as the form writes it behind an actual: none where it has a column of its own. */
function unitIn({ indicator, sign }: IndicatorPlaces): string {
  return sign === null ? indicator.unit : "";
}

function swappedUnit(form: DrawnForm, random: Random, unit: string, other: string) {
  const row = aRow(form, random, (one) => one.unit === unit);
  return row && { writes: { [row.actual]: row.indicator.actual + other }, at: row.actual };
}

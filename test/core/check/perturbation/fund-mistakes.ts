/** Mistakes in the block of funds. */
import { Decimal } from "decimal.js";
import type { Random } from "../../score/random";
import { printedRate } from "./arithmetic";
import type { DrawnForm } from "./drawn-form";
import type { Beside, Mistake } from "./mistake";
import { totalAndGrade } from "./mistake";

/** An amount that differs by 5 % to 30 %. */
function otherAmount(random: Random, amount: Decimal, up: boolean): string {
  const change = amount.times(random.integer(5, 30)).div(100);
  return (up ? amount.plus(change) : amount.minus(change)).toFixed(2);
}

function hasSources({ sources }: DrawnForm): boolean {
  return sources.length > 0;
}

const LITTLE_SPENT: readonly Beside[] = [
  { said: "low-execution-full-output", why: "by the lowered amount less than 80 % was spent" },
  { said: "low-execution-unexplained.demanded", why: "less than 90 %, and no reason is given" },
];

/** 其他资金 makes the list of sources complete; the drawn tables have it from three sources on. */
function listsAll({ sources }: DrawnForm): boolean {
  return sources.length >= 3;
}

export const FUND_MISTAKES: readonly Mistake[] = [
  {
    name: "total outturn lower than the sources",
    found: "fund-sum.differs",
    beside: LITTLE_SPENT,
    plant: (form, random) =>
      hasSources(form)
        ? {
            writes: {
              [form.funds.executed]: otherAmount(random, form.content.whole.executed, false),
            },
            at: form.funds.executed,
          }
        : null,
  },
  {
    name: "total budget lower than the sources",
    found: "fund-sum.differs",
    beside: [
      { said: "execution-over-budget", why: "the outturn may lie above the lowered budget" },
      {
        said: "budget-adjusted-unexplained",
        why: "the lowered budget differs from the initial one",
      },
    ],
    plant: (form, random) =>
      hasSources(form)
        ? {
            writes: { [form.funds.budget]: otherAmount(random, form.content.whole.budget, false) },
            at: form.funds.budget,
          }
        : null,
  },
  {
    name: "outturn of the only row lowered",
    found: "execution-rate.differs",
    beside: LITTLE_SPENT,
    plant: (form, random) =>
      hasSources(form)
        ? null
        : {
            writes: {
              [form.funds.executed]: otherAmount(random, form.content.whole.executed, false),
            },
            at: form.funds.rate,
          },
  },
  {
    name: "initial budget of the total lower than the sources",
    found: "fund-sum.differs",
    beside: [
      { said: "budget-adjusted-unexplained", why: "it now differs from the adjusted budget" },
    ],
    plant: (form, random) =>
      hasSources(form) && form.funds.initial !== null
        ? {
            writes: {
              [form.funds.initial]: otherAmount(random, form.content.whole.initial, false),
            },
            at: form.funds.initial,
          }
        : null,
  },
  {
    name: "outturn of a source raised",
    found: "fund-sum.differs",
    beside: [
      { said: "execution-over-budget", why: "the source may now have spent more than it had" },
    ],
    plant: (form, random) => {
      const index = random.integer(0, Math.max(0, form.sources.length - 1));
      const [places, amounts] = [form.sources[index], form.content.sources[index]];
      if (!places || !amounts) return null;
      const raised = otherAmount(random, amounts.executed, true);
      return { writes: { [places.executed]: raised }, at: form.funds.executed };
    },
  },
  {
    name: "total outturn higher than its sources, of which not all need be listed",
    found: "execution-rate.followsSum",
    beside: [
      { said: "fund-sum.incomplete", why: "a source may be missing from the list" },
      { said: "execution-over-budget", why: "it may now lie above the budget" },
    ],
    plant: (form, random) =>
      hasSources(form) && !listsAll(form)
        ? {
            writes: {
              [form.funds.executed]: otherAmount(random, form.content.whole.executed, true),
            },
            at: form.funds.rate,
          }
        : null,
  },
  {
    name: "total outturn written in 元",
    found: "money-unit.scale",
    certain: ["fund-sum.differs", "execution-rate.differs"],
    beside: [{ said: "execution-over-budget", why: "元 read as 万元 are more than the budget" }],
    plant: (form) =>
      hasSources(form) && !listsAll(form)
        ? null
        : {
            writes: {
              [form.funds.executed]: form.content.whole.executed.times(10000).toFixed(0),
            },
            at: form.funds.executed,
          },
  },
  {
    name: "printed rate wrong",
    found: "execution-rate.differs",
    plant: ({ funds, content: { whole } }, random) => {
      const wrong = new Decimal(printedRate(whole.executed, whole.budget).slice(0, -1)).minus(
        random.integer(2, 40),
      );
      return { writes: { [funds.rate]: `${wrong.toFixed(2)}%` }, at: funds.rate };
    },
  },
  {
    name: "fund score wrong, the total right",
    found: "execution-score.differs",
    plant: ({ funds, content: { fundScore } }, random) => {
      const wrong = fundScore.minus(random.integer(10, 500) / 100);
      return { writes: { [funds.score]: wrong.toFixed() }, at: funds.score };
    },
  },
  {
    name: "fund score wrong, the total with it",
    found: "execution-score.differs",
    plant: (form, random) => {
      const { funds, content } = form;
      const lost = random.integer(10, 200) / 100;
      return {
        writes: {
          [funds.score]: content.fundScore.minus(lost).toFixed(),
          ...totalAndGrade(form, content.total.minus(lost)),
        },
        at: funds.score,
      };
    },
  },
  {
    name: "budget of the total 0",
    found: "budget-zero",
    plant: ({ funds }) => ({ writes: { [funds.budget]: "0" }, at: funds.budget }),
  },
  {
    name: "initial budget blank",
    found: "field-missing",
    plant: ({ funds }) =>
      funds.initial === null ? null : { writes: { [funds.initial]: "" }, at: funds.initial },
  },
  {
    name: "printed rate blank",
    found: "field-missing",
    plant: ({ funds }) => ({ writes: { [funds.rate]: "" }, at: funds.rate }),
  },
  {
    name: "weight and score repeated in a source",
    found: "source-row-scored",
    plant: ({ sources: [source] }, random) => {
      if (!source?.weight || !source.score) return null;
      const score = String(random.integer(5, 10));
      return {
        writes: { [source.weight]: "10", [source.score]: score },
        at: source.score,
      };
    },
  },
];

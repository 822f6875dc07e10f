/** Mistakes that can be made in any published table, whatever else is wrong in it. */
import { Decimal } from "decimal.js";
import type { PublishedTable } from "../../../samples/published-table";
import type { Planted } from "./mistake";

export interface SampleMistake {
  readonly name: string;
  readonly found: string;
  /** Further rules that may speak of it, with a warning or by comparing with the report. */
  readonly beside: readonly string[];
  /** One for each place of the table. */
  readonly plant: (table: PublishedTable) => readonly Planted[];
}

/** Rules that compare a table with the text of the report, which still has the right figure. */
const BY_THE_REPORT = ["total-differs-elsewhere", "narrative-mismatch", "same-fact-differs"];

function one(cell: string, text: string): Planted {
  return { writes: { [cell]: text }, at: cell };
}

function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

export const SAMPLE_MISTAKES: readonly SampleMistake[] = [
  {
    name: "total wrong",
    found: "scores-total",
    beside: BY_THE_REPORT,
    plant: ({ total: { score } }) =>
      score && isNumber(score.text)
        ? [one(score.cell, new Decimal(score.text).minus("1.37").toFixed())]
        : [],
  },
  {
    name: "printed rate wrong",
    found: "execution-rate",
    beside: BY_THE_REPORT,
    plant: ({ funds }) =>
      funds.flatMap(({ rate }) =>
        rate && /^\d+(?:\.\d+)?%$/.test(rate.text)
          ? [one(rate.cell, `${new Decimal(rate.text.slice(0, -1)).minus(7).toFixed(2)}%`)]
          : [],
      ),
  },
  {
    name: "outturn of the only row wrong",
    found: "execution-rate",
    beside: [...BY_THE_REPORT, "basic-plus-project", "low-execution-full-output"],
    plant: ({ funds }) => {
      const [only, ...others] = funds.filter(({ executed }) => isNumber(executed?.text ?? ""));
      if (!only?.executed || !only.rate?.text.endsWith("%") || others.length > 0) return [];
      const wrong = new Decimal(only.executed.text).times("0.93").toFixed(2);
      return [{ writes: { [only.executed.cell]: wrong }, at: only.rate.cell }];
    },
  },
  {
    name: "fund score wrong",
    found: "execution-score",
    beside: BY_THE_REPORT,
    plant: ({ funds }) =>
      funds.flatMap(({ role, score }) =>
        role === "total" && score && isNumber(score.text)
          ? [one(score.cell, new Decimal(score.text).minus("0.93").toFixed())]
          : [],
      ),
  },
  {
    name: "actual blank",
    found: "actual-missing.scored",
    beside: BY_THE_REPORT,
    plant: ({ indicators }) =>
      indicators.flatMap(({ role, target, actual, score }) =>
        role === "indicator" && target?.text && actual?.text && isNumber(score?.text ?? "")
          ? [one(actual.cell, "")]
          : [],
      ),
  },
  {
    name: "target blank",
    found: "target-missing",
    beside: BY_THE_REPORT,
    plant: ({ indicators }) =>
      indicators.flatMap(({ role, target, actual, score }) =>
        role === "indicator" && target?.text && actual?.text && isNumber(score?.text ?? "")
          ? [one(target.cell, "")]
          : [],
      ),
  },
  {
    name: "limit copied into the actual",
    found: "comparator-in-actual.limit",
    beside: BY_THE_REPORT,
    plant: ({ indicators }) =>
      indicators.flatMap(({ role, target, actual }) =>
        role === "indicator" && actual?.text && /^[≥≤]\d/.test(target?.text ?? "")
          ? [one(actual.cell, target?.text ?? "")]
          : [],
      ),
  },
];

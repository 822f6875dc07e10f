import { Decimal } from "decimal.js";
import { plain } from "../fields";
import type { IndicatorReport, MaybeField, TableReport } from "../report";

/** 核查分数 of a table: what the engine computes beside 得分, which is never overwritten. */
export interface ReviewScore {
  /** Points, a plain decimal; null where the table has none or they cannot be computed completely. */
  readonly score: string | null;
  readonly grade: string | null;
  /** 自评总分 as printed, "" when blank or without a place. */
  readonly stated: string;
  /** Points stated above those computed, negative below; null where one of them is missing. */
  readonly excess: string | null;
  readonly state: "computed" | "incomplete" | "no-scores";
  /** Score cells that went into the total as they stand, because nothing computes them. */
  readonly asStated: number;
}

/** The review score of a table of the report. */
export function reviewScore(table: TableReport): ReviewScore {
  const { total, indicators } = table;
  const { score, grade, complete } = total.computed;
  const stated = total.score?.text.trim() ?? "";
  const asStated = new Set(indicators.filter(isTakenAsStated).map((row) => row.score?.cell)).size;
  if (score !== null && complete) {
    const printed = total.score?.value ?? null;
    const excess = printed === null ? null : plain(new Decimal(printed).minus(score));
    return { score, grade, stated, excess, state: "computed", asStated };
  }
  const state = hasScores(table) ? "incomplete" : "no-scores";
  return { score: null, grade: null, stated, excess: null, state, asStated };
}

function isTakenAsStated({ computed, role, score }: IndicatorReport): boolean {
  return computed.score === null && role === "indicator" && isFilled(score);
}

/** A form without any place for a score of its rows, and no total, is not scored at all. */
function hasScores({ indicators, funds, total }: TableReport): boolean {
  return (
    isFilled(total.score) ||
    funds.rows.some(({ score }) => isFilled(score)) ||
    indicators.some(({ score }) => score !== null)
  );
}

function isFilled(field: MaybeField): boolean {
  return field !== null && field.text.trim() !== "";
}

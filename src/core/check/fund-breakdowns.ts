import type { FundRow } from "../detect/evaluation-table";
import { labelKey } from "../forms/label";
import { groupedBy } from "./grouped";

/**
 * The sources of a total, once for each way in which the block breaks it down (按收入性质分, 按支出性质分); the
 * breakdowns are never to be added up. All of them together where the block names no such way.
 */
export function breakdownsOf(sources: readonly FundRow[]): readonly (readonly FundRow[])[] {
  return [...groupedBy(sources, splittingName).values()];
}

/** 「按支出性质分」 of 「按支出性质分：基本支出」; "" where the row belongs to no named breakdown. */
export function splittingName({ splitting }: FundRow): string {
  const [name = ""] = labelKey(splitting?.text ?? "").split(":");
  return name;
}

/** The rows that break the total down; those inside another source are left out. */
export function outerSources(funds: readonly FundRow[]): readonly FundRow[] {
  return funds.filter(({ role, within }) => role === "source" && within === null);
}

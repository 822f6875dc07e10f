import { describe, expect, test } from "@jest/globals";
import { readValue } from "../../../src/core/values/read";
import type { ReadValue } from "../../../src/core/values/read-value";
import { PUBLISHED_VALUES } from "./published-values";
import type { PublishedValue } from "./published-values";

const CELLS = Object.entries(PUBLISHED_VALUES).flatMap(([place, cells]) =>
  cells.map((cell) => ({ place, cell })),
);

function stated(read: ReadValue): string {
  const { year, month, day } = read.date ?? { year: null, month: null, day: null };
  return read.kind === "date"
    ? [year, month, day].map((part) => String(part).padStart(2, "0")).join("-")
    : (read.value?.toFixed() ?? "");
}

/** What the reading says otherwise than the cell means; "" where they agree. */
function difference([text, indicator, kind, comparator, value, unit]: PublishedValue): string {
  const read = readValue({ text, indicatorName: indicator });
  const direction = read.approximate ? "~" : read.comparator;
  const differs = [
    read.kind === kind ? "" : `kind ${read.kind}`,
    comparator === "" || direction === comparator ? "" : `comparator ${String(direction)}`,
    stated(read) === value ? "" : `value ${stated(read)}`,
    unit === "" || read.unit === unit ? "" : `unit ${read.unit}`,
  ].filter((part) => part !== "");
  return differs.join(", ");
}

describe("values of published tables", () => {
  test("the cells come from many places", () => {
    expect(CELLS.length).toBeGreaterThanOrEqual(140);
    expect(Object.keys(PUBLISHED_VALUES)).toHaveLength(10);
  });

  test("every cell is read as it is meant", () => {
    const exceptions = CELLS.map(({ place, cell }) => ({
      place,
      text: cell[0],
      differs: difference(cell),
    })).filter(({ differs }) => differs !== "");
    expect(exceptions).toEqual([]);
  });
});

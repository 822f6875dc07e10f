import { describe, expect, test } from "@jest/globals";
import type { ListSheet } from "../../../src/report/sheet/list-sheet";
import { listSlices } from "../../../src/report/sheet/list-slices";

const COLUMNS = [] as const;

function listOf(rows: number): ListSheet<number> {
  const numbers = Array.from({ length: rows }, (_, at) => at);
  return { name: "全部问题", title: "问题", columns: COLUMNS, rows: numbers };
}

function partsOf(rows: number, most: number): readonly (readonly [string, readonly number[]])[] {
  return listSlices(listOf(rows), most).map(({ name, rows: own }) => [name, own]);
}

describe("a list as sheets", () => {
  test("is one sheet as long as it fits, also when it is empty", () => {
    expect(partsOf(0, 2)).toEqual([["全部问题", []]]);
    expect(partsOf(2, 2)).toEqual([["全部问题", [0, 1]]]);
  });

  test("goes on in further sheets, no row twice and none left out", () => {
    expect(partsOf(5, 2)).toEqual([
      ["全部问题", [0, 1]],
      ["全部问题（2）", [2, 3]],
      ["全部问题（3）", [4]],
    ]);
  });

  test("never holds more rows in a sheet than Excel reads, title and headings included", () => {
    const sheets = listSlices(listOf(1_048_576));
    expect(sheets.flatMap(({ rows }) => rows)).toHaveLength(1_048_576);
    for (const { rows } of sheets) expect(rows.length).toBeLessThan(1_048_500);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
  });
});

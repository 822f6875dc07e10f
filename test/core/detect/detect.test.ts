import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { detectTables } from "../../../src/core/detect/detect";
import { FORM_IDS } from "../../../src/core/forms/form-profile";
import { columnLetters } from "../../../src/core/grid/address";
import { gridFrom, type Grid, type GridCell } from "../../../src/core/grid/grid";
import { gridOf } from "../../tables/grid-of";
import { tableView } from "../../tables/table-view";
import { COUNTY_TABLES } from "./drawn-county-tables";
import { CROSSED_FUNDS } from "./drawn-crossed-funds";
import { GOAL_CELLS } from "./drawn-goal-cells";
import { GROUPED_FUNDS } from "./drawn-grouped-funds";
import { MONEY_UNIT_FUNDS } from "./drawn-money-units";
import { NATIONAL_TABLES } from "./drawn-national-tables";
import { OVERALL_TABLES } from "./drawn-overall-tables";
import { PUBLISHED_FUNDS } from "./drawn-published-funds";
import { PUBLISHED_TABLES } from "./drawn-published-tables";
import { REGIONAL_TABLES } from "./drawn-regional-tables";
import { SIDED_FUNDS } from "./drawn-sided-funds";
import { SPECIAL_FUND_TABLES } from "./drawn-special-fund-tables";
import { TAIL_AND_HEAD_TABLES } from "./drawn-tails-and-heads";
import { UNPROFILED_TABLES } from "./drawn-unprofiled-tables";

const DRAWN_TABLES = [
  ...NATIONAL_TABLES,
  ...REGIONAL_TABLES,
  ...UNPROFILED_TABLES,
  ...TAIL_AND_HEAD_TABLES,
  ...COUNTY_TABLES,
  ...PUBLISHED_TABLES,
  ...OVERALL_TABLES,
  ...SPECIAL_FUND_TABLES,
  ...PUBLISHED_FUNDS,
  ...CROSSED_FUNDS,
  ...GROUPED_FUNDS,
  ...SIDED_FUNDS,
  ...GOAL_CELLS,
  ...MONEY_UNIT_FUNDS,
];

describe("tables of every layout are read by their headings", () => {
  test.each(DRAWN_TABLES)("$what", ({ drawing, at, tables }) => {
    const found = detectTables([gridOf(drawing, at)]).tables;
    expect(found.map(tableView)).toEqual(tables);
  });

  test.each(DRAWN_TABLES)(
    "without any form's profile the same fields are read: $what",
    ({ drawing, at, tables }) => {
      const found = detectTables([gridOf(drawing, at)], { without: FORM_IDS }).tables;
      const fields = (lines: readonly string[]): readonly string[] => lines.slice(1);
      expect(found.map(tableView).map(fields)).toEqual(tables.map(fields));
    },
  );
});

describe("what does not change a reading", () => {
  const drawings = fc.constantFrom(...DRAWN_TABLES);

  test("moving a table changes only addresses", () => {
    fc.assert(
      fc.property(drawings, fc.nat(40), fc.nat(12), ({ drawing }, rows, columns) => {
        const moved = detectTables([gridOf(drawing, `${columnLetters(columns)}${rows + 1}`)]);
        const still = detectTables([gridOf(drawing)]);
        expect(withoutAddresses(moved.tables.map(tableView))).toEqual(
          withoutAddresses(still.tables.map(tableView)),
        );
      }),
    );
  });

  test("labels repeated in every row of a pasted table read as those of a merged one", () => {
    for (const { drawing } of DRAWN_TABLES) {
      const plain = detectTables([gridOf(drawing)]).tables;
      const filled = detectTables([fillLevelsDown(gridOf(drawing), plain)]).tables;
      expect(withoutLevelCells(filled.map(tableView))).toEqual(
        withoutLevelCells(plain.map(tableView)),
      );
    }
  });

  test("white space and full-width forms in labels", () => {
    for (const { drawing } of DRAWN_TABLES) {
      const spaced = drawing
        .replace(/一级/g, "一 级　")
        .replace(/得分/g, "得⏎分")
        .replace(/\(/g, "（")
        .replace(/\)/g, "）");
      const plain = detectTables([gridOf(drawing)]).tables.map(tableView);
      const found = detectTables([gridOf(spaced)]).tables.map(tableView);
      expect(found.map((lines) => lines[0])).toEqual(plain.map((lines) => lines[0]));
      expect(found.map((lines) => lines.length)).toEqual(plain.map((lines) => lines.length));
    }
  });
});

describe("what is no table", () => {
  test("a report's text gives narratives and nothing unrecognised", () => {
    const { tables, narratives, unrecognised } = detectTables([
      gridOf(
        "绩效自评报告\n我办2022年度预算执行率为86.28%，得分8.63分。\n预算绩效自评表填写完整。",
      ),
    ]);
    expect(tables).toEqual([]);
    expect(unrecognised).toEqual([]);
    expect(narratives.map(({ at }) => at.row)).toEqual([0, 1, 2]);
  });

  test("a sheet that looks like a table is said to be unrecognised", () => {
    const { tables, unrecognised } = detectTables([
      gridOf(
        "项目支出绩效自评表\n项目名称|培训|\n年初预算数|全年预算数|执行数|执行率\n10|10|9|90%",
      ),
    ]);
    expect(tables).toEqual([]);
    expect(unrecognised.map(({ reason }) => reason)).toEqual(["no-indicator-header"]);
  });

  test.each([
    ["an empty sheet", gridFrom("空", [])],
    ["one cell", gridOf("1")],
    ["a price list", gridOf("名称|单位|数量|单价\n笔|支|10|2\n纸|包|5|20")],
    ["a budget without indicators", gridOf("科目|年初预算|决算数\n工资|10|9\n津贴|5|5")],
  ])("%s", (_, grid) => {
    expect(detectTables([grid]).tables).toEqual([]);
  });

  test("any grid of labels and numbers is survived", () => {
    const labels = [
      "一级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "得分",
      "总分",
      "备注：",
      "预算数",
      "执行数",
      "执行率",
      "其中：",
      "10",
      "自评表",
      "……",
      "",
    ];
    const cell = fc.constantFrom(...labels);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const found = detectTables([gridOf(rows.map((row) => row.join("|")).join("\n"))]);
        for (const table of found.tables)
          expect(table.area.bottom).toBeGreaterThanOrEqual(table.area.top);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Addresses and areas replaced, so that only what was read is left. */
function withoutAddresses(views: readonly (readonly string[])[]): readonly string[] {
  return views.flatMap((lines) =>
    lines.map((line) =>
      line
        .replace(/\b[A-Z]{1,2}\d+(:[A-Z]{1,2}\d+)?/g, "@")
        .replace(/^\d+ (?=indicator|of-which|group)/, "@ "),
    ),
  );
}

/** A repeated label is read from its own cell, everything else from where it stood. */
function withoutLevelCells(views: readonly (readonly string[])[]): readonly string[] {
  return views.flatMap((lines) =>
    lines.map((line) => line.replace(/(?<= )[-A-Z\d]+\/[-A-Z\d]+\//, "")),
  );
}

/** The sheet with each level label written into every row it holds for. */
function fillLevelsDown(grid: Grid, tables: ReturnType<typeof detectTables>["tables"]): Grid {
  const cells: GridCell[] = grid.filledRows.flatMap((row) => [...grid.cellsOf(row)]);
  const add: GridCell[] = [];
  for (const { indicators } of tables)
    for (const { row, level1, level2 } of indicators)
      for (const label of [level1, level2]) {
        if (!label || label.text === "" || label.at.row === row) continue;
        if (grid.cellAt(row, label.at.column)) continue;
        const { text } = label;
        add.push({
          row,
          column: label.at.column,
          value: text,
          text,
          formula: null,
          numberFormat: "General",
        });
      }
  return gridFrom(grid.sheet, [...cells, ...add]);
}

import { describe, expect, test } from "@jest/globals";
import { applyScores, planWorkbook } from "../../src/app/score-workbook";
import { toA1 } from "../../src/core/grid/address";
import { nationalSheet } from "./national-sheet";
import { SheetHost } from "./sheet-host";

const BLANK = { rate: null, fund: null, rows: [null, null] as const, total: null };
const sheet = { name: "自评表", rows: nationalSheet(BLANK) };
const ALL = ["H5", "I5", "H10", "H11", "H12"];

describe("planning and applying scores", () => {
  test("planning writes nothing; applying writes what was planned", async () => {
    const host = new SheetHost([sheet]);
    const { plan, tables } = await planWorkbook(host, { cells: "blank" });
    expect(tables).toHaveLength(1);
    expect(plan.writes.map(({ cell }) => toA1(cell.at))).toEqual(ALL);
    expect(host.written.size).toBe(0);
    const { written, skipped } = await applyScores(host, plan);
    expect([written.length, skipped]).toEqual([5, []]);
    expect(Object.fromEntries(host.written)).toEqual({
      "'自评表'!H5": "0.95",
      "'自评表'!I5": "9.5",
      "'自评表'!H10": "40",
      "'自评表'!H11": "40",
      "'自评表'!H12": "89.5",
    });
  });

  test("cells the host refuses are named with the reason, the others are written", async () => {
    const host = new SheetHost(
      [sheet],
      new Map([
        ["'自评表'!H5", "cell-locked"],
        ["'自评表'!H11", "cell-covered"],
      ]),
    );
    const { plan } = await planWorkbook(host, { cells: "blank" });
    const { written, skipped } = await applyScores(host, plan);
    expect(skipped.map(({ planned, because }) => [toA1(planned.write.cell.at), because])).toEqual([
      ["H5", "cell-locked"],
      ["H11", "cell-covered"],
    ]);
    expect(written).toHaveLength(3);
    expect(host.written.size).toBe(3);
  });

  test("a workbook without tables gives an empty plan, and applying it asks nothing of the host", async () => {
    const host = new SheetHost([{ name: "报告", rows: [["本年度工作总结。"]] }]);
    const { plan } = await planWorkbook(host, { cells: "all" });
    expect(await applyScores(host, plan)).toEqual({ written: [], skipped: [] });
  });
});

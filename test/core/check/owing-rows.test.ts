import { describe, expect, test } from "@jest/globals";
import { owingRows, reasonPlace, unexplainedRows } from "../../../src/core/check/owed-reasons";
import type { RowSpec, TableSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";
import { scoredTable } from "./scored-table";

const first = (row: RowSpec): RowSpec => ({ level1: "产出指标", level2: "数量指标", ...row });
const missed = (more: RowSpec = {}): RowSpec => ({
  ...{ level3: "培训", target: "≥10次", actual: "8次", weight: "10", score: "8" },
  ...more,
});

/** The names of the rows that owe a reason, with the points they print. */
function owing(rows: readonly RowSpec[], more: Partial<TableSpec> = {}): readonly string[] {
  return owingRows(scoredTable({ rows, ...more })).map(
    ({ row, rows: shared, printed, weight }) =>
      `${row.level3?.text ?? ""} ${printed?.toFixed() ?? "-"}/${weight?.toFixed() ?? "-"} ${String(shared.length)}`,
  );
}

describe("a row owes a reason", () => {
  test.each<readonly [string, RowSpec, readonly string[]]>([
    ["that missed a written target", missed(), ["培训 8/10 1"]],
    ["that missed it and kept its points", missed({ score: "10" }), ["培训 10/10 1"]],
    ["not one that reached it", missed({ actual: "10次" }), []],
    ["not one that reached it and lost points", missed({ actual: "10次" }), []],
    ["that lost points and states words", missed({ target: "好", actual: "好" }), ["培训 8/10 1"]],
    ["not for words with all points", missed({ target: "好", actual: "好", score: "10" }), []],
    ["not within the tolerance", missed({ target: "好", actual: "好", score: "9.995" }), []],
    ["not where the direction is only assumed", missed({ target: "10次", score: "10" }), []],
    [
      "a percentage, of which more is better",
      missed({ target: "100%", actual: "98%", score: "10" }),
      ["培训 10/10 1"],
    ],
    [
      "by its name",
      missed({ level3: "投诉件数", target: "0件", actual: "1件" }),
      ["投诉件数 8/10 1"],
    ],
    ["not for a missed date", missed({ target: "6月30日前", actual: "8月15日", score: "10" }), []],
    ["not without a score", missed({ target: "好", actual: "好", score: "" }), []],
    ["not without a weight", missed({ target: "好", actual: "好", weight: "" }), []],
    ["for a missed target without a weight too", missed({ weight: "" }), ["培训 -/- 1"]],
    [
      "not the execution rate above the threshold",
      missed({ level3: "预算执行率", target: "100%", actual: "95%", score: "9.5" }),
      [],
    ],
    [
      "but below it",
      missed({ level3: "预算执行率", target: "100%", actual: "85%", score: "8.5" }),
      ["预算执行率 8.5/10 1"],
    ],
    [
      "not the rate that has no target",
      missed({ level3: "预算执行率", target: "", actual: "95%", score: "9.5" }),
      [],
    ],
    [
      "not the rate whose points were rounded",
      missed({ level3: "预算执行率", target: "—", actual: "93.2%", score: "9" }),
      [],
    ],
    [
      "but the rate that lost points all the same",
      missed({ level3: "预算执行率", target: "—", actual: "100%", score: "9" }),
      ["预算执行率 9/10 1"],
    ],
  ])("%s", (_, row, expected) => {
    expect(owing([first(row)])).toEqual(expected);
  });

  test("also where the weight stands beside its class", () => {
    const words = { ...missed({ target: "好", actual: "好" }), weight: "" };
    expect(owing([{ ...words, level1: "满意度指标（10分）" }])).toEqual(["培训 8/10 1"]);
  });

  test("not for points that only the policy prescribes", () => {
    const words = missed({ level1: "满意度指标", target: "好", actual: "好" });
    expect(owing([words], { columnsAbsent: ["weight"] })).toEqual([]);
  });

  test("once for rows that share a score, by the one that missed", () => {
    const shared = { shares: ["weight", "score"] } as const;
    const reached = missed({ level3: "宣传", actual: "10次" });
    expect(owing([first(reached), missed(shared), missed({ level3: "走访" })])).toEqual([
      "培训 8/10 2",
      "走访 8/10 1",
    ]);
    const part = { ...missed(shared), role: "of-which", level3: "其中", target: "≥1次" } as const;
    expect(owing([first(reached), part, missed(shared)])).toEqual(["培训 8/10 2"]);
  });
});

describe("where the reason stands", () => {
  const place = (rows: readonly RowSpec[], more: Partial<TableSpec> = {}) => {
    const table = tableOf({ rows, ...more });
    const found = reasonPlace(table, table.indicators);
    return "cells" in found ? [found.state, found.cells.length] : [found.state];
  };

  test.each<readonly [string, RowSpec, Partial<TableSpec>, readonly (string | number)[]]>([
    ["in its own cell", missed({ reason: "受疫情影响，两期取消" }), {}, ["given"]],
    ["at the bottom", missed(), { reasons: ["受疫情影响，两期取消"] }, ["given"]],
    ["in the actual", missed({ actual: "8次，因疫情取消2次" }), {}, ["given"]],
    ["a phrase", missed({ reason: "已完成" }), {}, ["filler", 1]],
    ["a phrase at the bottom beside a blank", missed(), { reasons: ["已完成"] }, ["filler", 1]],
    ["nowhere", missed(), {}, ["blank", 1]],
    ["nowhere, with a place at the bottom", missed(), { reasons: ["", "—"] }, ["blank", 1]],
    [
      "at the bottom only, and blank",
      missed(),
      { columnsAbsent: ["reason"], reasons: ["", ""] },
      ["blank", 2],
    ],
    ["the form has no place", missed(), { columnsAbsent: ["reason"] }, ["no-place"]],
  ])("%s", (_, row, more, expected) => {
    expect(place([first(row)], more)).toEqual(expected);
  });
});

describe("a blank below the reason of another row may be the rest of a merged cell", () => {
  const unexplained = (...rows: readonly RowSpec[]) =>
    unexplainedRows(scoredTable({ rows })).map(({ owing: { row } }) => row.level3?.text);
  const reason = "受疫情影响，两期取消";

  test("of its class, right below it", () => {
    const given = first(missed({ reason }));
    const below = (level3: string, more: RowSpec = {}) => missed({ level3, ...more });
    expect(unexplained(given, below("甲"), below("乙"))).toEqual([]);
    expect(unexplained(given, below("甲", { level2: "质量指标" }))).toEqual(["甲"]);
    expect(unexplained(given, below("甲", { actual: "10次", score: "10" }), below("乙"))).toEqual([
      "乙",
    ]);
    expect(unexplained(given, below("甲", { reason: "已完成" }), below("乙"))).toEqual([
      "甲",
      "乙",
    ]);
    expect(unexplained(first(missed()), below("甲", { reason }), below("乙"))).toEqual(["培训"]);
  });
});

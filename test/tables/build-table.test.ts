import { describe, expect, test } from "@jest/globals";
import { toA1 } from "../../src/core/grid/address";
import { builtTable, position } from "./build-table";
import type { TableSpec } from "./build-table";

const spec: TableSpec = {
  funds: [{ adjusted: 33.83, executed: 32.26, rate: "95.36%", score: 19.07 }, { adjusted: 1 }],
  goals: [{ expected: "完成培训", actual: "已完成" }],
  rows: [
    {
      level1: "产出指标（40分）",
      level2: "数量指标",
      level3: "培训人数",
      target: "≥150人",
      actual: "160",
      score: 10,
    },
    { level3: "合格率", target: "100", nature: "≥", unit: "%", actual: "98%", shares: ["score"] },
  ],
  total: { weight: 100, score: "99.07", grade: "优" },
  reasons: ["无"],
  notes: ["反向指标得分=权重*A/B"],
};

describe("tables for tests", () => {
  test("stand at the documented addresses", () => {
    const { table } = builtTable(spec);
    const [first, second] = table.indicators;
    const places = [
      table.funds[0]?.rate,
      first?.target,
      second?.score,
      table.total?.grade,
      table.notes[0],
    ];
    expect(places.map((field) => field && toA1(field.at))).toEqual([
      "H6",
      "E20",
      "H20",
      "I22",
      "A24",
    ]);
    expect(second?.target).toMatchObject({ text: "≥100%", at: position("E21") });
    expect(second?.parsed.target).toMatchObject({ kind: "percent", comparator: ">=" });
    expect(table.classes[0]).toMatchObject({ name: "产出指标", rows: [0, 1] });
    expect(table.classes[0]?.statedWeight?.number?.toNumber()).toBe(40);
  });

  test("agree with their grid cell by cell", () => {
    const { table, grid } = builtTable({ ...spec, origin: position("C4") });
    const fields = [
      ...table.funds.flatMap((row) => [
        row.label,
        row.adjustedBudget,
        row.executed,
        row.rate,
        row.score,
      ]),
      ...table.indicators.flatMap((row) => [
        row.level1,
        row.level3,
        row.actual,
        row.weight,
        row.score,
      ]),
      table.title,
      ...table.reasons,
      ...table.notes,
    ];
    for (const field of fields)
      if (field) expect(grid.cellAt(field.at.row, field.at.column)?.text ?? "").toBe(field.text);
    expect(table.title.at).toEqual(position("C4"));
  });
});

import { describe, expect, test } from "@jest/globals";
import type { CellWrite } from "../../../src/core/edits/edit-plan";
import { inverse } from "../../../src/core/edits/inverse";

const cell = { sheet: "表1", at: { row: 0, column: 0 } };
const write = (before: CellWrite["before"], after: CellWrite["after"]): CellWrite => ({
  cell,
  before,
  after,
});

describe("the inverse of a plan", () => {
  test.each<readonly [string, CellWrite["before"], CellWrite["after"]]>([
    ["a number", { value: 9.5, formula: null }, { kind: "number", decimal: "9.5" }],
    ["a small number", { value: 1e-7, formula: null }, { kind: "number", decimal: "0.0000001" }],
    ["a text", { value: "95.36%", formula: null }, { kind: "text", text: "95.36%" }],
    ["a blank", { value: null, formula: null }, { kind: "blank" }],
    [
      "a formula",
      { value: 12, formula: "=SUM(A1:A2)" },
      { kind: "formula", formula: "=SUM(A1:A2)", cached: "12" },
    ],
    [
      "a formula not yet calculated",
      { value: null, formula: "=A1" },
      { kind: "formula", formula: "=A1", cached: null },
    ],
    ["a truth value", { value: true, formula: null }, { kind: "boolean", value: true }],
  ])("puts %s back", (_, before, after) => {
    const [undone] = inverse({
      writes: [write(before, { kind: "number", decimal: "8.63" })],
    }).writes;
    expect(undone).toEqual(write({ value: 8.63, formula: null }, after));
  });

  test.each<readonly [CellWrite["after"], CellWrite["before"]]>([
    [
      { kind: "number", decimal: "0.9536" },
      { value: 0.9536, formula: null },
    ],
    [
      { kind: "text", text: "优" },
      { value: "优", formula: null },
    ],
    [{ kind: "blank" }, { value: null, formula: null }],
    [
      { kind: "formula", formula: "=A1", cached: "3" },
      { value: 3, formula: "=A1" },
    ],
  ])("expects what the plan wrote: %j", (after, before) => {
    const [undone] = inverse({ writes: [write({ value: null, formula: null }, after)] }).writes;
    expect(undone).toEqual(write(before, { kind: "blank" }));
  });

  test("takes the last write back first", () => {
    const second = { sheet: "表1", at: { row: 1, column: 0 } };
    const blank = { value: null, formula: null };
    const after = { kind: "number", decimal: "1" } as const;
    const plan = { writes: [write(blank, after), { cell: second, before: blank, after }] };
    expect(inverse(plan).writes.map((undone) => undone.cell)).toEqual([second, cell]);
    expect(inverse(inverse(plan))).toEqual(plan);
  });
});

import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { rateNotation, rateWrite } from "../../../src/core/edits/rate-notation";
import type { RateNotation } from "../../../src/core/edits/rate-notation";
import type { CellValue } from "../../../src/core/grid/grid";
import { gridFrom } from "../../../src/core/grid/grid";
import { position } from "../../tables/build-table";

type Cell = readonly [a1: string, value: CellValue, text: string, numberFormat?: string];

function notation(cells: readonly Cell[]): RateNotation {
  const grid = gridFrom(
    "表1",
    cells.map(([a1, value, text, numberFormat = "General"]) => ({
      ...position(a1),
      value,
      text,
      formula: null,
      numberFormat,
    })),
  );
  return rateNotation(grid, position("H6"), [position("H6"), position("H7")]);
}

describe("how a rate is written", () => {
  test.each<readonly [string, readonly Cell[], RateNotation]>([
    ["a percent format", [["H6", 0.9, "90%", "0.00%"]], "fraction"],
    ["a fraction", [["H6", 0.9, "0.9"]], "fraction"],
    ["a percent figure", [["H6", 95.36, "95.36"]], "percent-number"],
    ["a text with a sign", [["H6", "95.36%", "95.36%"]], "percent-text"],
    ["a full-width sign", [["H6", "95％", "95％"]], "percent-text"],
    ["a text without one", [["H6", "95.36", "95.36"]], "percent-number"],
    ["a blank beside a text", [["H7", "100%", "100%"]], "percent-text"],
    [
      "a blank beside a dash under 执行率",
      [
        ["H7", "—", "—"],
        ["H5", "执行率", "执行率"],
      ],
      "fraction",
    ],
    ["a blank under 执行率(%)", [["H5", "执行率(%)", "执行率(%)"]], "percent-number"],
    ["a blank with nothing around", [], "fraction"],
  ])("%s: as there", (_, cells, expected) => {
    expect(notation(cells)).toBe(expected);
  });

  test.each<readonly [string, RateNotation, unknown]>([
    ["0.953591487", "fraction", { kind: "number", decimal: "0.9536" }],
    ["0.953591487", "percent-number", { kind: "number", decimal: "95.36" }],
    ["0.953591487", "percent-text", { kind: "text", text: "95.36%" }],
    ["1", "percent-text", { kind: "text", text: "100%" }],
    ["1.0282", "fraction", { kind: "number", decimal: "1.0282" }],
    ["0.00005", "percent-number", { kind: "number", decimal: "0.01" }],
  ])("%s as %s", (rate, as, expected) => {
    expect(rateWrite(new Decimal(rate), as)).toEqual(expected);
  });
});

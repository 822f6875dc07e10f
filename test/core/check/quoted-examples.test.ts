import { describe, expect, test } from "@jest/globals";
import {
  quotedExamples,
  quotedNames,
  quotedPairs,
  shortLine,
} from "../../../src/core/check/quoted-examples";
import { tableOf } from "../../tables/build-table";

const { indicators } = tableOf({
  rows: [
    { level3: "水标尺", target: "≥266米", actual: "≥266米" },
    { level3: "验收\n合格率", target: "100%", actual: "≥266米" },
    { level3: "受益人口", target: "≥1000人", actual: "约\n1000人" },
    { level3: "满意度", target: "≥95%", actual: "" },
  ],
});
const actuals = indicators.flatMap(({ actual }) => actual ?? []);

describe("quoting places of a table in one sentence", () => {
  test("each text once, on one line, the first three", () => {
    expect(quotedExamples(actuals.slice(0, 3))).toBe("“≥266米”、“约 1000人”");
    expect(quotedExamples(indicators.flatMap(({ target }) => target ?? []))).toBe(
      "“≥266米”、“100%”、“≥1000人”……",
    );
  });

  test("pairs and names of rows", () => {
    expect(quotedPairs(indicators.slice(0, 2))).toBe("“≥266米”→“≥266米”、“100%”→“≥266米”");
    expect(quotedNames(indicators.slice(0, 2))).toBe("“水标尺”、“验收合格率”");
  });

  test("a long text is cut, a character of two code units is not torn", () => {
    expect(shortLine("𠮷".repeat(40))).toBe(`${"𠮷".repeat(30)}…`);
    expect(shortLine(" 目标1 ")).toBe("目标1");
  });
});

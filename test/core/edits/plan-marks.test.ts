import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/core/check/finding";
import { DEFAULT_COLOURS, planMarks } from "../../../src/core/edits/plan-marks";
import { fromA1, toA1 } from "../../../src/core/grid/address";

function finding(rule: string, places: string, changes: Partial<Finding> = {}): Finding {
  const cells = places.split(" ").map((place) => {
    const [sheet, address] = place.includes("!") ? place.split("!") : ["表1", place];
    return { sheet: sheet ?? "", at: fromA1(address ?? "") ?? { row: 0, column: 0 } };
  });
  const facts = { id: rule, code: "B01", messageId: "differs", severity: "error" } as const;
  const nothing = { values: {}, clause: "", fix: null, acknowledged: null, consequences: [] };
  return { rule, cells, ...facts, ...nothing, ...changes };
}

const ALL = { severities: ["error", "warning", "info"], colours: DEFAULT_COLOURS } as const;
const silent = { ...ALL, noteOf: null };

/** "error rule 表1 A1 A2 (note)" */
function shown(...[findings, options]: Parameters<typeof planMarks>): string[] {
  return planMarks(findings, options).map(
    ({ sheet, cells, rule, severity, note }) =>
      `${severity} ${rule} ${sheet} ${cells.map(toA1).join(" ")}${note === null ? "" : ` (${note})`}`,
  );
}

describe("marks of findings", () => {
  test("one a sheet, rule and severity, the gravest first, each cell once", () => {
    const findings = [
      finding("reason", "I10 I11", { severity: "warning" }),
      finding("rate", "H5 G5"),
      finding("reason", "I11 I12", { severity: "warning" }),
      finding("rate", "H6 G5 表2!A1"),
      finding("rate", "H7", { severity: "info" }),
    ];
    expect(shown(findings, silent)).toEqual([
      "error rate 表1 H5 G5 H6",
      "error rate 表2 A1",
      "warning reason 表1 I10 I11 I12",
      "info rate 表1 H7",
    ]);
    expect(planMarks(findings, silent).map(({ fill }) => fill)).toEqual([
      DEFAULT_COLOURS.error,
      DEFAULT_COLOURS.error,
      DEFAULT_COLOURS.warning,
      DEFAULT_COLOURS.info,
    ]);
  });

  test("only the severities that are wanted", () => {
    const findings = [finding("rate", "H5"), finding("reason", "I5", { severity: "warning" })];
    expect(shown(findings, { ...silent, severities: ["warning"] })).toEqual([
      "warning reason 表1 I5",
    ]);
  });

  test("consequences and acknowledged findings only where they are asked for", () => {
    const effect = finding("total", "H20", { severity: "info" });
    const findings = [
      finding("rate", "H5", { consequences: [effect] }),
      finding("sum", "D5", { acknowledged: { reason: "已核对" } }),
    ];
    expect(shown(findings, silent)).toEqual(["error rate 表1 H5"]);
    expect(shown(findings, { ...silent, consequences: true })).toHaveLength(2);
    expect(shown(findings, { ...silent, acknowledged: true })).toHaveLength(2);
  });

  test("with notes each finding has its own on its first cell, and a cell has one note for all", () => {
    const noteOf = ({ id }: Finding) => id;
    const findings = [
      finding("rate", "H5", { id: "a" }),
      finding("rate", "H6", { id: "b" }),
      finding("score", "H6", { id: "c", severity: "warning" }),
      finding("score", "表2!H6 H5", { id: "d", severity: "warning" }),
    ];
    expect(shown(findings, { ...ALL, noteOf })).toEqual([
      "error rate 表1 H5 (a)",
      "error rate 表1 H6 (b\n\nc)",
      "warning score 表1 H6",
      "warning score 表2 H6 (d)",
      "warning score 表1 H5",
    ]);
  });

  test("nothing found is nothing marked", () => {
    expect(planMarks([], silent)).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/core/check/finding";
import { tableRule, workbookRule } from "../../../src/core/check/rule";
import type { Rule } from "../../../src/core/check/rule";
import { checkTables } from "../../../src/core/check/runner";
import { referenceToA1 } from "../../../src/core/grid/address";
import type { TableSpec } from "../../tables/build-table";
import { narrative } from "./rule-tester";
import { scoredTable } from "./scored-table";

const facts = { clause: "财预〔2020〕10号", fix: "none" } as const;

/** Finds every blank actual; the cell, then the target. */
const blankActual = tableRule({
  ...facts,
  id: "blank-actual",
  code: "X02",
  messages: { blank: { severity: "warning", slots: ["target"] } },
  *check({ table }) {
    for (const { actual, target, level3 } of table.indicators)
      if (actual?.text === "" && target)
        yield {
          messageId: "blank",
          cells: [actual.at, target.at],
          values: { target: target.text },
          indicator: level3?.text ?? "",
        };
  },
});

/** Finds every score of 0 and would clear it. */
const zeroScore = tableRule({
  ...facts,
  id: "zero-score",
  code: "X01",
  fix: "confirm",
  messages: { zero: { severity: "error", slots: [] } },
  *check({ table }) {
    for (const { score } of table.indicators)
      if (score?.text === "0")
        yield {
          messageId: "zero",
          cells: [score.at],
          values: {},
          fix: [{ at: score.at, before: "0", after: "" }],
        };
  },
});

/** Finds the titles of tables that repeat, and texts that say nothing. */
const sameTitle = workbookRule({
  ...facts,
  id: "same-title",
  code: "X03",
  messages: {
    repeated: { severity: "info", slots: ["title"] },
    empty: { severity: "info", slots: [] },
  },
  *check({ tables, narratives }) {
    const [first, ...others] = tables.map(({ table }) => ({
      cell: { sheet: table.sheet, at: table.title.at },
      title: table.title.text,
    }));
    for (const { cell, title } of others)
      if (title === first?.title)
        yield { messageId: "repeated", cells: [cell, first.cell], values: { title } };
    for (const { sheet, at, text } of narratives)
      if (text === "无") yield { messageId: "empty", cells: [{ sheet, at }], values: {} };
  },
});

const rules: readonly Rule[] = [zeroScore, blankActual, sameTitle];

const SPEC: TableSpec = {
  rows: [
    { level1: "产出指标", level3: "培训人次", target: "≥50人", actual: "", weight: 10, score: 5 },
    { level3: "培训场次", target: "≥5场", actual: "5场", weight: 10, score: 0 },
    { level3: "调研次数", target: "≥50人", actual: "", weight: 10, score: 0 },
  ],
};

const check = (specs: readonly TableSpec[], options: Parameters<typeof checkTables>[1] = {}) =>
  checkTables(
    { tables: specs.map((spec) => scoredTable(spec)), narratives: [] },
    { rules, ...options },
  );

const places = (findings: readonly Finding[]) =>
  findings.map(({ rule, cells }) => `${rule} ${cells.map(referenceToA1).join(" ")}`);

describe("checking a workbook", () => {
  test("gives one list a table: what weighs most first, then by place", () => {
    const result = check([SPEC, { sheet: "表2", rows: [] }]);
    expect(result.tables.map(places)).toEqual([
      [
        "zero-score '表1'!H21",
        "zero-score '表1'!H22",
        "blank-actual '表1'!F20 '表1'!E20",
        "blank-actual '表1'!F22 '表1'!E22",
      ],
      [],
    ]);
  });

  test("fills a finding from the facts of its rule", () => {
    expect(check([SPEC]).tables[0]?.[0]).toMatchObject({
      rule: "zero-score",
      code: "X01",
      messageId: "zero",
      severity: "error",
      clause: "财预〔2020〕10号",
      fix: { safety: "confirm", writes: [{ before: "0", after: "" }] },
      acknowledged: null,
      consequences: [],
    });
    expect(check([SPEC]).tables[0]?.[2]).toMatchObject({ severity: "warning", fix: null });
  });

  test("workbook rules run once, over all tables and the texts around them", () => {
    const tables = ["表1", "表2", "表3"].map((sheet) => scoredTable({ ...SPEC, sheet }));
    const narratives = [narrative("说明", "B2", "无"), narrative("说明", "B1", "完成")];
    expect(places(checkTables({ tables, narratives }, { rules }).workbook)).toEqual([
      "same-title '表2'!A1 '表1'!A1",
      "same-title '表3'!A1 '表1'!A1",
      "same-title '说明'!B2",
    ]);
  });

  test("what a workbook rule finds within one table stands with that table", () => {
    const ofTitle = workbookRule({
      ...facts,
      id: "of-title",
      code: "X04",
      messages: { found: { severity: "info", slots: [] } },
      *check({ tables, narratives }) {
        for (const { table } of tables)
          yield {
            messageId: "found",
            cells: [{ sheet: table.sheet, at: table.title.at }],
            values: {},
          };
        for (const { sheet, at } of narratives)
          yield { messageId: "found", cells: [{ sheet, at }], values: {} };
      },
    });
    const tables = ["表1", "表2"].map((sheet) => scoredTable({ ...SPEC, sheet }));
    const narratives = [narrative("表1", "Z99", "无"), narrative("说明", "A1", "无")];
    const result = checkTables({ tables, narratives }, { rules: [ofTitle] });
    expect(result.tables.map(places)).toEqual([["of-title '表1'!A1"], ["of-title '表2'!A1"]]);
    expect(places(result.workbook)).toEqual(["of-title '表1'!Z99", "of-title '说明'!A1"]);
  });

  test("what stands nowhere is no table's; of the rest the sheets give the order", () => {
    const everywhere = workbookRule({
      ...facts,
      id: "everywhere",
      code: "X05",
      messages: { found: { severity: "info", slots: [] } },
      *check({ tables }) {
        yield { messageId: "found", cells: [], values: {} };
        for (const { table } of [...tables].reverse())
          yield {
            messageId: "found",
            cells: [{ sheet: table.sheet, at: { row: 500, column: 0 } }],
            values: {},
          };
      },
    });
    const tables = ["表2", "表1"].map((sheet) => scoredTable({ ...SPEC, sheet }));
    const result = checkTables({ tables, narratives: [] }, { rules: [everywhere] });
    expect(result.tables).toEqual([[], []]);
    expect(places(result.workbook).map((place) => place.trim())).toEqual([
      "everywhere",
      "everywhere '表2'!A501",
      "everywhere '表1'!A501",
    ]);
  });

  describe("a rule that a policy switches off", () => {
    const off = { disabledRules: ["zero-score", "same-title"] };
    const titles = (...policies: readonly { disabledRules: string[] }[]) => {
      const tables = policies.map((policy, i) =>
        scoredTable({ ...SPEC, sheet: `表${String(i + 1)}` }, policy),
      );
      return checkTables({ tables, narratives: [narrative("说明", "A1", "无")] }, { rules });
    };
    test("is silent in that table only", () => {
      const { tables } = titles(off, { disabledRules: [] });
      expect(tables.map((table) => table.filter((f) => f.rule === "zero-score").length)).toEqual([
        0, 2,
      ]);
    });
    test("is silent in the workbook where the table that owns the finding says so", () => {
      expect(places(titles({ disabledRules: [] }, off).workbook)).toEqual(["same-title '说明'!A1"]);
    });
    test("is silent in the texts where every table says so", () => {
      expect(titles(off, off).workbook).toEqual([]);
    });
  });

  describe("ids", () => {
    const ids = (spec: TableSpec) => check([spec]).tables[0]?.map(({ id }) => id);
    test("outlive inserted rows and a moved table", () => {
      const [first, ...others] = SPEC.rows;
      const inserted = { level3: "新增", target: "1次", actual: "1次", weight: 1, score: 1 };
      const rows = first ? [first, inserted, ...others] : [];
      expect(ids({ ...SPEC, rows })).toEqual(ids(SPEC));
      expect(ids({ ...SPEC, origin: { row: 3, column: 2 } })).toEqual(ids(SPEC));
    });
    test("are unique in a workbook, also for equal tables on two sheets", () => {
      const { tables } = check([SPEC, { ...SPEC, sheet: "表2" }]);
      const all = tables.flat().map(({ id }) => id);
      expect(new Set(all).size).toBe(8);
    });
    test.each<Partial<TableSpec>>([
      { project: "另一项目" },
      { title: "部门整体支出绩效自评表", project: null },
    ])("of two tables of one form do not depend on each other: %j", (more) => {
      const other = { ...SPEC, sheet: "表2", ...more };
      const own = { ...SPEC, project: more.project === null ? null : "项目" };
      expect(check([other, own]).tables[1]).toEqual(check([own]).tables[0]);
    });
    test("of indicators that state the same do not depend on each other", () => {
      const [first, ...others] = SPEC.rows;
      expect(first).toMatchObject({ level3: "培训人次" });
      expect(ids({ ...SPEC, rows: others })?.at(-1)).toBe(ids(SPEC)?.at(-1));
    });
    test("of texts on two sheets do not depend on each other", () => {
      const idsOf = (...sheets: readonly string[]) => {
        const narratives = sheets.map((sheet) => narrative(sheet, "A1", "无"));
        return checkTables({ tables: [], narratives }, { rules }).workbook.map(({ id }) => id);
      };
      expect(idsOf("附件", "说明")[1]).toBe(idsOf("说明")[0]);
      expect(idsOf("附件")[0]).not.toBe(idsOf("说明")[0]);
    });
  });

  describe("acknowledgements", () => {
    const idOfFirst = () => check([SPEC]).tables[0]?.[0]?.id ?? "";
    test("stay with their finding, with the reason", () => {
      const own = { id: idOfFirst(), reason: "已核实" };
      const result = check([SPEC], { acknowledgements: [own] });
      expect(result.tables[0]?.map(({ acknowledged }) => acknowledged)).toEqual([
        { reason: "已核实" },
        null,
        null,
        null,
      ]);
      expect(result.staleAcknowledgements).toEqual([]);
    });
    test("that fit nothing any more are reported", () => {
      const stale = { id: "nothing", reason: "已核实" };
      const own = { id: idOfFirst(), reason: "已核实" };
      const result = check([SPEC], { acknowledgements: [stale, own] });
      expect(result.staleAcknowledgements).toEqual([stale]);
    });
  });

  test("the same workbook gives the same result", () => {
    expect(check([SPEC, { ...SPEC, sheet: "表2" }])).toEqual(
      check([SPEC, { ...SPEC, sheet: "表2" }]),
    );
  });
});

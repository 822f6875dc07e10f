import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/core/check/finding";
import type { Rule } from "../../../src/core/check/rule";
import { checkTables } from "../../../src/core/check/runner";
import { fromA1, referenceToA1, toA1 } from "../../../src/core/grid/address";
import type { CellReference, Position } from "../../../src/core/grid/address";
import type { Narrative } from "../../../src/core/detect/evaluation-table";
import type { ScoringPolicy } from "../../../src/core/score/policy";
import { slotsOf } from "../../../src/words/fill";
import { wordsOfFinding } from "../../../src/words/rules";
import type { TableSpec } from "../../tables/build-table";
import { scoredTable } from "./scored-table";

/** What a rule looks at: one table, or for a workbook rule several, with the texts around them. */
interface Contents {
  /** The situation, in a few words. */
  readonly name: string;
  readonly table?: TableSpec;
  readonly tables?: readonly TableSpec[];
  readonly narratives?: readonly Narrative[];
  /** Parameters that differ from the policy of the table's form. */
  readonly policy?: Partial<ScoringPolicy>;
}

export type ValidCase = Contents;

export interface InvalidCase extends Contents {
  /** All findings of the rule, those that matter most first. */
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly messageId: string;
  /** A1 in the table's sheet for a table rule, `'表1'!G6` for a workbook rule; the first first. */
  readonly cells: readonly string[];
  /** Some of the values, where the case is about the numbers. */
  readonly values?: Readonly<Record<string, string>>;
  /** What the fix would leave in which cell; not looked at where left out. */
  readonly fix?: Readonly<Record<string, string>> | null;
}

export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

/** How far tables are moved to see that a rule knows no fixed address. */
const MOVED: Position = { row: 7, column: 3 };

/**
 * Runs a rule alone over its cases: real scoring, real runner, never the sentences. `valid` cases
 * stay silent, `invalid` ones give exactly the findings named. Lazy cases fail too: see `faultsOf`.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    test("its cases are complete", () => {
      expect(faultsOf(rule, cases)).toEqual([]);
    });
    if (cases.valid.length === 0 || cases.invalid.length === 0) return;
    test.each(cases.valid)("silent: $name", (valid) => {
      expect(findingsOf(rule, valid).map((finding) => expectable(rule, finding))).toEqual([]);
    });
    test.each(cases.invalid)("found: $name", (invalid) => {
      const findings = findingsOf(rule, invalid);
      expect(findings.map((finding) => expectable(rule, finding))).toEqual(
        invalid.findings.map(({ messageId, cells }) => ({ rule: rule.id, messageId, cells })),
      );
      invalid.findings.forEach((expected, i) => {
        const finding = findings[i];
        if (expected.values) expect(finding?.values).toMatchObject(expected.values);
        if (expected.fix !== undefined) expect(fixOf(finding)).toEqual(expected.fix);
      });
      expect(findings.flatMap((finding) => fillingFaults(rule, finding))).toEqual([]);
    });
    test.each(cases.invalid)("moved: $name", (invalid) => {
      const here = findingsOf(rule, invalid);
      const there = findingsOf(rule, invalid, MOVED);
      expect(there.map(({ id, values }) => ({ id, values }))).toEqual(
        here.map(({ id, values }) => ({ id, values })),
      );
      expect(there.map((finding) => finding.cells.map(({ at }) => at))).toEqual(
        here.map((finding) => finding.cells.map(({ at }) => moved(at))),
      );
    });
    test.each(cases.invalid)("with spaces around texts: $name", (invalid) => {
      const spaced = { ...invalid, tables: tablesOf(invalid).map(withSpaces) };
      const told = (found: readonly Finding[]) =>
        found.map((finding) => ({ ...expectable(rule, finding), values: finding.values }));
      expect(told(findingsOf(rule, spaced))).toEqual(told(findingsOf(rule, invalid)));
    });
  });
}

const PADDED = ["level3", "target", "actual", "weight", "score", "reason"] as const;
const PADDED_FUNDS = ["initial", "adjusted", "executed", "weight", "rate", "score"] as const;
const PADDED_TOTAL = ["weight", "score", "grade"] as const;

/**
 * The same table with spaces around its texts, as people leave them; but not around a target that is
 * made of several columns.
 */
function withSpaces(spec: TableSpec): TableSpec {
  const made = spec.rows.some(({ unit, nature }) => unit !== undefined || nature !== undefined);
  const names = PADDED.filter((name) => name !== "target" || !made);
  return {
    ...spec,
    rows: spec.rows.map((row) => padded(row, names)),
    ...(spec.funds && { funds: spec.funds.map((fund) => padded(fund, PADDED_FUNDS)) }),
    ...(spec.total && { total: padded(spec.total, PADDED_TOTAL) }),
  };
}

function padded<T extends object>(values: T, names: readonly (keyof T)[]): T {
  const texts = names.flatMap((name) => {
    const value = values[name];
    return typeof value === "string" && value !== "" ? [[name, ` ${value} `] as const] : [];
  });
  return { ...values, ...Object.fromEntries(texts) };
}

/** What is missing from a set of cases before one of them is run. */
export function faultsOf(rule: Rule, { valid, invalid }: RuleCases): readonly string[] {
  const faults: string[] = [];
  if (valid.length === 0) faults.push("the rule never stays silent");
  if (invalid.length === 0) faults.push("the rule never fires");
  const seen = new Map<string, string>();
  for (const { name, ...contents } of [...valid, ...invalid]) {
    const { table, tables, narratives, policy } = contents;
    const key = JSON.stringify([table, tables, narratives, policy]);
    const twin = seen.get(key);
    if (twin !== undefined) faults.push(`"${name}" is the same case as "${twin}"`);
    seen.set(key, name);
  }
  const expected = invalid.flatMap(({ findings }) => findings);
  for (const { name, findings } of invalid)
    if (findings.length === 0) faults.push(`"${name}" is invalid but expects no finding`);
  const covered = new Set(expected.map(({ messageId }) => messageId));
  for (const messageId of Object.keys(rule.messages))
    if (!covered.has(messageId)) faults.push(`no case expects "${messageId}"`);
  if (rule.fix !== "none" && !expected.some(({ fix }) => fix))
    faults.push("no case shows what the fix writes");
  return faults;
}

/** Slots left unfilled, values nobody asked for, sentences that would show a gap. */
export function fillingFaults(rule: Rule, finding: Finding): readonly string[] {
  const slots = rule.messages[finding.messageId]?.slots ?? [];
  const words = Object.values(wordsOfFinding(finding));
  return [
    ...slots.filter((slot) => !finding.values[slot]).map((slot) => `"${slot}" is not filled`),
    ...Object.keys(finding.values)
      .filter((name) => !slots.includes(name))
      .map((name) => `"${name}" is no slot`),
    ...words.filter((sentence) => sentence === "").map(() => "a sentence is empty"),
    ...words.flatMap(slotsOf).map((slot) => `"{${slot}}" shows in a sentence`),
  ];
}

function findingsOf(rule: Rule, contents: Contents, origin?: Position): readonly Finding[] {
  const specs = tablesOf(contents);
  const tables = specs.map((spec) =>
    scoredTable(origin ? { ...spec, origin } : spec, contents.policy),
  );
  const narratives = (contents.narratives ?? []).map((narrative) =>
    origin ? { ...narrative, at: moved(narrative.at) } : narrative,
  );
  const result = checkTables({ tables, narratives }, { rules: [rule] });
  return [...result.tables.flat(), ...result.workbook];
}

function tablesOf({ table, tables }: Contents): readonly TableSpec[] {
  return tables ?? (table ? [table] : []);
}

function moved(at: Position): Position {
  return { row: at.row + MOVED.row, column: at.column + MOVED.column };
}

function expectable(rule: Rule, { rule: id, messageId, cells }: Finding) {
  const print = (cell: CellReference) =>
    rule.scope === "workbook" ? referenceToA1(cell) : toA1(cell.at);
  return { rule: id, messageId, cells: cells.map(print) };
}

function fixOf(finding: Finding | undefined): Readonly<Record<string, string>> | null {
  if (!finding?.fix) return null;
  return Object.fromEntries(finding.fix.writes.map(({ at, after }) => [toA1(at), after]));
}

/** A narrative for a case: `narrative("报告", "A3", "…")`. */
export function narrative(sheet: string, a1: string, text: string): Narrative {
  const at = fromA1(a1);
  if (!at) throw new Error(`not an address: ${a1}`);
  return { sheet, at, text };
}

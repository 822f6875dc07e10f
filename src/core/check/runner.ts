import type { CellReference } from "../grid/address";
import { contains } from "../grid/address";
import { nestConsequences } from "./consequences";
import type { Finding } from "./finding";
import { findingIds } from "./finding-id";
import type { FindingIdentity } from "./finding-id";
import { inReadingOrder } from "./finding-order";
import type {
  FixWrite,
  Rule,
  RuleFinding,
  ScoredTable,
  WorkbookContents,
  WorkbookRule,
} from "./rule";
import { RULES } from "./rules";
import { flatMapped } from "../values/flat-mapped";

/** A finding somebody has looked at and accepts, by its id. */
export interface Acknowledgement {
  readonly id: string;
  readonly reason: string;
}

export interface CheckOptions {
  /** Instead of the whole registry. */
  readonly rules?: readonly Rule[];
  readonly acknowledgements?: readonly Acknowledgement[];
}

/** All findings of a workbook, those that matter most first. */
export interface CheckResult {
  /** One list a table, in the order of the tables given. */
  readonly tables: readonly (readonly Finding[])[];
  /** Findings that speak of several tables, or of text outside tables. */
  readonly workbook: readonly Finding[];
  /**
   * Acknowledgements that fit no finding any more: the mistake was corrected, or its numbers changed
   * and somebody has to look again. For the caller to show and to drop.
   */
  readonly staleAcknowledgements: readonly Acknowledgement[];
}

/**
 * Runs every rule that a table's policy does not switch off over the tables and texts of a workbook.
 * Pure and deterministic; nothing is written. Acknowledged findings stay, with their reason.
 */
export function checkTables(contents: WorkbookContents, options: CheckOptions = {}): CheckResult {
  const steps = checkSteps(contents, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one a table, so that a window stays alive in between. */
export function* checkSteps(
  contents: WorkbookContents,
  options: CheckOptions = {},
): Generator<void, CheckResult, void> {
  const rules = options.rules ?? RULES;
  const acknowledgements = new Map(options.acknowledgements?.map((a) => [a.id, a]));
  const seen = new Set<string>();
  const idOf = findingIds();
  const finished: Finish = (rule, found, cells, owner) => {
    const id = idOf(identityOf(rule, found, cells, owner));
    const acknowledgement = acknowledgements.get(id);
    seen.add(id);
    return findingFrom(rule, found, cells, id, acknowledgement?.reason);
  };
  const sheets = sheetsOf(contents);
  const tidy = (findings: readonly Finding[]) => nestConsequences(inReadingOrder(findings, sheets));
  const spanning = workbookFindings(contents, rules, finished);
  const ofTable = (scored: ScoredTable) => spanning.filter((finding) => isWithin(finding, scored));
  const inTables = new Set(flatMapped(contents.tables, ofTable));
  const tables: (readonly Finding[])[] = [];
  for (const scored of contents.tables) {
    yield;
    tables.push(tidy([...tableFindings(scored, rules, finished), ...ofTable(scored)]));
  }
  return {
    tables,
    workbook: tidy(spanning.filter((finding) => !inTables.has(finding))),
    staleAcknowledgements: [...acknowledgements.values()].filter(({ id }) => !seen.has(id)),
  };
}

type Found = Pick<RuleFinding, "messageId" | "values" | "indicator" | "fix">;

type Finish = (
  rule: Rule,
  found: Found,
  cells: readonly CellReference[],
  owner: ScoredTable | undefined,
) => Finding;

function tableFindings(scored: ScoredTable, rules: readonly Rule[], finish: Finish): Finding[] {
  const { sheet } = scored.table;
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== "table" || isDisabled(rule, scored)) continue;
    for (const found of rule.check(scored)) {
      const cells = found.cells.map((at) => ({ sheet, at }));
      findings.push(finish(rule, found, cells, scored));
    }
  }
  return findings;
}

/** A finding is left out where the table that owns it switches the rule off, or every table does. */
function workbookFindings(
  contents: WorkbookContents,
  rules: readonly Rule[],
  finish: Finish,
): Finding[] {
  const { tables } = contents;
  const wanted = (rule: WorkbookRule, owner: ScoredTable | undefined) =>
    owner ? !isDisabled(rule, owner) : !allDisable(rule, tables);
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== "workbook") continue;
    for (const found of rule.check(contents)) {
      const owner = ownerOf(found.cells[0], tables);
      if (wanted(rule, owner)) findings.push(finish(rule, found, found.cells, owner));
    }
  }
  return findings;
}

function isDisabled({ id }: Rule, { scorecard }: ScoredTable): boolean {
  return scorecard.policy.policy.disabledRules.includes(id);
}

/** A finding of a workbook rule whose cells all lie in one table is that table's. */
function isWithin({ cells }: Finding, { table }: ScoredTable): boolean {
  return (
    cells.length > 0 &&
    cells.every(({ sheet, at }) => sheet === table.sheet && contains(table.area, at))
  );
}

function allDisable(rule: Rule, tables: readonly ScoredTable[]): boolean {
  return tables.length > 0 && tables.every((scored) => isDisabled(rule, scored));
}

function ownerOf(
  cell: CellReference | undefined,
  tables: readonly ScoredTable[],
): ScoredTable | undefined {
  if (!cell) return undefined;
  return tables.find(({ table }) => table.sheet === cell.sheet && contains(table.area, cell.at));
}

function identityOf(
  rule: Rule,
  found: Found,
  cells: readonly CellReference[],
  owner: ScoredTable | undefined,
): FindingIdentity {
  return {
    title: owner?.table.title.text ?? cells[0]?.sheet ?? "",
    project: owner?.table.project ?? null,
    indicator: found.indicator ?? "",
    rule: rule.id,
    messageId: found.messageId,
    values: found.values,
  };
}

function findingFrom(
  rule: Rule,
  found: Found,
  cells: readonly CellReference[],
  id: string,
  acknowledged: string | undefined,
): Finding {
  const facts = rule.messages[found.messageId];
  return {
    id,
    rule: rule.id,
    code: rule.code,
    messageId: found.messageId,
    severity: facts?.severity ?? "info",
    cells,
    values: found.values,
    clause: rule.clause,
    fix: fixOf(rule, found.fix),
    acknowledged: acknowledged === undefined ? null : { reason: acknowledged },
    consequences: [],
  };
}

function fixOf(rule: Rule, writes: readonly FixWrite[] | undefined): Finding["fix"] {
  return rule.fix === "none" || !writes || writes.length === 0
    ? null
    : { safety: rule.fix, writes };
}

function sheetsOf({ tables, narratives }: WorkbookContents): readonly string[] {
  return [
    ...new Set([...tables.map(({ table }) => table.sheet), ...narratives.map((n) => n.sheet)]),
  ];
}

/**
 * Adding a rule, in seven steps. Nothing else has to be touched.
 *
 * 1. `src/core/check/rules/<id>.ts` exports one `tableRule({…})` (or `workbookRule`), named as the id
 *    in camel case. Facts first, then `check`, then its functions. `check` is a generator: it yields one
 *    finding for one mistake, with all cells the mistake touches, the cell it is about first.
 * 2. Its line in `rules/index.ts`, in the order of codes, and its id in `rule-ids.ts`.
 * 3. `src/words/rules/<id>.ts`: the sentences of each message; its line in `src/words/rules/index.ts`.
 *    The compiler refuses a message without words and a `{slot}` the rule does not fill.
 * 4. `test/core/check/rules/<id>.test.ts`: `testRule(rule, { valid, invalid })` and nothing else.
 * 5. `docs/rules/<id>.md`, with the five headings of the other pages.
 * 6. If another rule's finding can be the reason of this one's (or the other way round), a line in
 *    `consequences.ts`. The rule itself knows no other rule.
 * 7. `UPDATE=1 npx jest test/core/check/rule-files.test.ts` writes `docs/rules/index.md` anew.
 *
 * What a rule holds to:
 * - It judges the *stated* inputs. What is not stated or not readable is no finding; it is never 0.
 * - `error` is for what is certain: arithmetic on numbers in the table, under a policy that is stated.
 *   Where it is less sure it has a second message with a lower severity. One situation, one message.
 * - Numbers are `Decimal`; whether a printed number agrees is asked of `score/agreement.ts`.
 * - `values` are what a person reads: numbers by `score/shown-number.ts`, names and texts as they stand
 *   in the table. A value named `difference` (a plain number) lets `consequences.ts` compare findings.
 * - What several rules ask of a table stands beside this file: `scored-rows.ts`, `class-parts.ts`,
 *   `fund-amounts.ts`, `stated-reason.ts`, `field-text.ts`.
 * - A fix writes 执行率, 得分, 总分 or 等次 and nothing else.
 */
import type { EvaluationTable, Narrative } from "../detect/evaluation-table";
import type { CellReference, Position } from "../grid/address";
import type { FormProfile } from "../forms/form-profile";
import type { Scorecard } from "../score/scorecard";

/** error: certain, arithmetic on numbers in the table; warning: a reviewer will ask; info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** The facts of one message of a rule; its words stand in `src/words/rules/<rule>.ts`. */
export interface MessageFacts {
  readonly severity: Severity;
  /** Names of the values the words may use; each finding must fill all of them. */
  readonly slots: readonly string[];
}

/** The messages of a rule by id. */
export type Messages = Readonly<Record<string, MessageFacts>>;

export type FixSafety = "safe" | "confirm";

/** One cell a fix would write, in the sheet of the finding. `after` "" clears the cell. */
export interface FixWrite {
  readonly at: Position;
  readonly before: string;
  readonly after: string;
}

/** What a rule yields; the runner adds id, code, severity and the rest from the rule's facts. */
export interface RuleFinding<M extends string = string> {
  readonly messageId: M;
  /** First the cell the finding is about, then the others it touches. */
  readonly cells: readonly Position[];
  /** The numbers that failed, as a person reads them. */
  readonly values: Readonly<Record<string, string>>;
  /** Level-3 name of the row it speaks of; part of the finding's id. */
  readonly indicator?: string;
  readonly fix?: readonly FixWrite[];
}

/** The same over several tables: cells carry their sheet. The first cell's table (or sheet) owns the finding. */
export interface WorkbookRuleFinding<M extends string = string> extends Omit<
  RuleFinding<M>,
  "cells" | "fix"
> {
  readonly cells: readonly CellReference[];
}

interface RuleFacts<M extends string> {
  /** kebab-case public name; also the name of its page, its words and its cases. */
  readonly id: string;
  /** Public code: B01 … */
  readonly code: string;
  /** 文号 and article, or the custom it rests on; as printed to users. */
  readonly clause: string;
  readonly messages: Readonly<Record<M, MessageFacts>>;
  readonly fix: FixSafety | "none";
}

/** A table with its scorecard and form: all a table rule may look at. */
export interface ScoredTable {
  readonly table: EvaluationTable;
  readonly scorecard: Scorecard;
  readonly form: FormProfile;
}

export interface TableRule<M extends string = string> extends RuleFacts<M> {
  readonly scope: "table";
  /** Pure; yields at most one finding for one mistake. */
  check(scored: ScoredTable): Iterable<RuleFinding<M>>;
}

export interface WorkbookContents {
  readonly tables: readonly ScoredTable[];
  readonly narratives: readonly Narrative[];
}

export interface WorkbookRule<M extends string = string> extends RuleFacts<M> {
  readonly scope: "workbook";
  check(workbook: WorkbookContents): Iterable<WorkbookRuleFinding<M>>;
}

export type Rule = TableRule | WorkbookRule;

/** A finding whose values are the slots of its message, no less and no more. */
type Filled<Ms extends Messages, F extends { readonly messageId: string }> = {
  [M in keyof Ms & string]: Omit<F, "messageId" | "values"> & {
    readonly messageId: M;
    readonly values: Readonly<Record<Ms[M]["slots"][number], string>>;
  };
}[keyof Ms & string];

/** One finding of a table rule with these messages. */
export type TableFinding<Ms extends Messages> = Filled<Ms, RuleFinding>;

/** What the `check` of a table rule with these messages may yield. */
export type TableFindings<Ms extends Messages> = Iterable<TableFinding<Ms>>;

/** What the `check` of a workbook rule with these messages may yield. */
export type WorkbookFindings<Ms extends Messages> = Iterable<Filled<Ms, WorkbookRuleFinding>>;

interface Facts<Ms extends Messages> extends RuleFacts<keyof Ms & string> {
  readonly messages: Ms;
}

/** A rule on one table; the compiler holds its findings to the slots its messages name. */
export function tableRule<const Ms extends Messages>(
  rule: Facts<Ms> & { check(scored: ScoredTable): TableFindings<NoInfer<Ms>> },
): TableRule<keyof Ms & string> & { readonly messages: Ms } {
  return { ...rule, scope: "table" };
}

/** A rule on the tables and narratives of one workbook. */
export function workbookRule<const Ms extends Messages>(
  rule: Facts<Ms> & { check(workbook: WorkbookContents): WorkbookFindings<NoInfer<Ms>> },
): WorkbookRule<keyof Ms & string> & { readonly messages: Ms } {
  return { ...rule, scope: "workbook" };
}

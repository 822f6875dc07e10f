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

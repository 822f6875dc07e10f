import { Decimal } from "decimal.js";
import { plainDecimal } from "../../app/kept-decisions";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { ScoredWorkbook } from "../../app/score-tables";
import { RULE_IDS } from "../../core/check/rule-ids";
import type { Finding } from "../../core/check/finding";
import type { ScoredTable } from "../../core/check/rule";
import { FORMS } from "../../core/forms";
import type { FormId, FormProfile } from "../../core/forms/form-profile";
import { policyById } from "../../core/score/policies";
import { parsePolicyFile } from "../../core/score/policy-file";
import type { RowScore } from "../../core/score/scorecard";
import { shownNumber } from "../../core/score/shown-number";
import { isInBand, tierBand } from "../../core/score/tiers";
import { rowKeys } from "../../core/state/table-keys";
import type { RowState, TableState, WorkbookState } from "../../core/state/workbook-state";
import { wordsOfJsonError } from "../../words/json-errors";
import { wholePercents } from "./bands";
import { done, unfit } from "./problems";
import type { Answer, Decision } from "./session";

const NO_TABLE: TableState = { form: null, policy: null, rows: {}, fundWeight: null };
const NO_ROW: RowState = { weight: null, choice: null };

/** What the decision is about, as last computed. */
export interface DecisionGround {
  readonly scored: ScoredWorkbook;
  readonly checked: CheckedWorkbook;
}

/**
 * The state with one more decision, after it was judged against the table it is about; what is left as
 * recognised leaves nothing behind in the state.
 */
export function decided(
  state: WorkbookState,
  decision: Decision,
  ground: DecisionGround,
): Answer<WorkbookState> {
  if ("table" in decision) return withTable(state, decision, ground);
  switch (decision.kind) {
    case "policy":
      return withPolicy(state, decision.policy);
    case "acknowledge":
      return acknowledged(state, decision.finding, decision.reason, ground);
    case "take-back-acknowledgement":
      return done({
        ...state,
        acknowledgements: state.acknowledgements.filter(({ id }) => id !== decision.finding),
      });
  }
}

function withPolicy(state: WorkbookState, policy: WorkbookState["policy"]): Answer<WorkbookState> {
  if (policy === null) return done({ ...state, policy: null });
  const parsed = parsePolicyFile(policy, RULE_IDS);
  if (!parsed.ok)
    return unfit("policy-wrong", { errors: parsed.errors.map(wordsOfJsonError).join("\n") });
  return done({ ...state, policy: Object.keys(policy).length === 0 ? null : policy });
}

function acknowledged(
  state: WorkbookState,
  id: string,
  reason: string,
  { checked }: DecisionGround,
): Answer<WorkbookState> {
  if (reason.trim() === "") return unfit("reason-missing");
  const all = [...checked.findings, ...checked.tables.flatMap(({ findings }) => findings)];
  if (!holds(all, id)) return unfit("finding-gone");
  const others = state.acknowledgements.filter((other) => other.id !== id);
  return done({ ...state, acknowledgements: [...others, { id, reason: reason.trim() }] });
}

function holds(findings: readonly Finding[], id: string): boolean {
  return findings.some((finding) => finding.id === id || holds(finding.consequences, id));
}

type TableDecision = Extract<Decision, { readonly table: string }>;
type RowDecision = Extract<Decision, { readonly row: string }>;

function withTable(
  state: WorkbookState,
  decision: TableDecision,
  { scored }: DecisionGround,
): Answer<WorkbookState> {
  const table = scored.tables[scored.keys.indexOf(decision.table)];
  if (!table) return unfit("table-gone");
  const before =
    (Object.hasOwn(state.tables, decision.table) && state.tables[decision.table]) || NO_TABLE;
  const after = tableAfter(before, decision, table, scored.ownForms);
  if (!after.ok) return after;
  const tables = { ...state.tables, [decision.table]: after.value };
  return done({ ...state, tables: withoutEmpty(tables, isNoTable) });
}

function tableAfter(
  before: TableState,
  decision: TableDecision,
  scored: ScoredTable,
  ownForms: readonly FormProfile[],
): Answer<TableState> {
  if ("row" in decision) return rowsAfter(before, decision, scored);
  switch (decision.kind) {
    case "form":
      if (decision.form !== null && !isKnown(decision.form, ownForms)) return unfit("form-unknown");
      return done({ ...before, form: decision.form });
    case "table-policy":
      if (decision.policy !== null && !policyById(decision.policy)) return unfit("policy-unknown");
      return done({ ...before, policy: decision.policy });
    case "fund-weight": {
      const weight = weightOf(decision.weight, scored);
      return weight.ok ? done({ ...before, fundWeight: weight.value }) : weight;
    }
  }
}

function isKnown(form: FormId, ownForms: readonly FormProfile[]): boolean {
  return [...FORMS, ...ownForms].some(({ id }) => id === form);
}

function rowsAfter(
  before: TableState,
  decision: RowDecision,
  scored: ScoredTable,
): Answer<TableState> {
  const score = scored.scorecard.rows[rowKeys(scored.table).indexOf(decision.row)];
  if (!score) return unfit("row-gone");
  const row = (Object.hasOwn(before.rows, decision.row) && before.rows[decision.row]) || NO_ROW;
  const after = rowAfter(row, decision, score, scored);
  if (!after.ok) return after;
  const rows = { ...before.rows, [decision.row]: after.value };
  return done({ ...before, rows: withoutEmpty(rows, isNoRow) });
}

function rowAfter(
  before: RowState,
  decision: RowDecision,
  score: RowScore,
  scored: ScoredTable,
): Answer<RowState> {
  switch (decision.kind) {
    case "no-choice":
      return done({ ...before, choice: null });
    case "weight": {
      const weight = weightOf(decision.weight, scored);
      return weight.ok ? done({ ...before, weight: weight.value }) : weight;
    }
    case "tier": {
      const share = plainDecimal(decision.share);
      if (!share) return unfit("not-a-number");
      const band = tierBand(decision.tier, scored.scorecard.policy.policy);
      if (!isInBand(share, band)) {
        const { from, to } = wholePercents(band);
        return unfit("share-outside-band", { from: `${from}%`, to: `${to}%` });
      }
      return done({
        ...before,
        choice: { kind: "tier", tier: decision.tier, share: share.toFixed() },
      });
    }
    case "manual": {
      const points = plainDecimal(decision.score);
      if (!points) return unfit("not-a-number");
      const most = score.weight ?? scored.scorecard.policy.policy.totalPoints;
      if (points.isNegative() || points.gt(most))
        return unfit("score-outside-weight", { weight: shownNumber(most) });
      if (decision.note.trim() === "") return unfit("note-missing");
      const note = decision.note.trim();
      return done({ ...before, choice: { kind: "manual", score: points.toFixed(), note } });
    }
  }
}

/** Points between 0 and the full total; null takes them back. */
function weightOf(typed: string | null, { scorecard }: ScoredTable): Answer<string | null> {
  if (typed === null) return done(null);
  const weight = plainDecimal(typed);
  if (!weight) return unfit("not-a-number");
  const most: Decimal = scorecard.policy.policy.totalPoints;
  if (weight.isNegative() || weight.gt(most))
    return unfit("weight-outside-limits", { most: shownNumber(most) });
  return done(weight.toFixed());
}

function isNoTable({ form, policy, rows, fundWeight }: TableState): boolean {
  return form === null && policy === null && fundWeight === null && Object.keys(rows).length === 0;
}

function isNoRow({ weight, choice }: RowState): boolean {
  return weight === null && choice === null;
}

function withoutEmpty<T>(
  all: Readonly<Record<string, T>>,
  isEmpty: (one: T) => boolean,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([, one]) => !isEmpty(one)));
}

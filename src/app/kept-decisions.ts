import { Decimal } from "decimal.js";
import { RULE_IDS } from "../core/check/rule-ids";
import type { Acknowledgement } from "../core/check/runner";
import type { EvaluationTable } from "../core/detect/evaluation-table";
import type { FormId } from "../core/forms/form-profile";
import type { PolicyFile } from "../core/score/policy-file";
import { parsePolicyFile } from "../core/score/policy-file";
import type { PolicyOverrides } from "../core/score/policy-overrides";
import { NO_OVERRIDES } from "../core/score/policy-overrides";
import type { RowChoice, ScoringChoices } from "../core/score/scoring-choices";
import { NO_CHOICES } from "../core/score/scoring-choices";
import { rowKeys, tableKeys } from "../core/state/table-keys";
import type { RowState, TableState, WorkbookState } from "../core/state/workbook-state";

/** What was decided about a workbook, as reading, scoring and checking take it. */
export interface KeptDecisions {
  /** One a table as recognised; null: as recognised. */
  forms(tables: readonly EvaluationTable[]): readonly (FormId | null)[];
  /** The person's layer of the policy of one table; null: nothing was decided. */
  policyOf(key: string): PolicyOverrides | null;
  choicesOf(key: string, table: EvaluationTable): ScoringChoices;
  readonly acknowledgements: readonly Acknowledgement[];
}

/**
 * Reads a state as decisions. What does not fit (a row that is gone, a number that is none, a policy of
 * another version) decides nothing; whether a share lies in its band is judged when it is scored.
 */
export function keptDecisions(state: WorkbookState): KeptDecisions {
  const policy = keptPolicy(state);
  return {
    forms: (tables) => tableKeys(tables).map((key) => stateOf(state, key)?.form ?? null),
    policyOf(key) {
      const base = stateOf(state, key)?.policy ?? null;
      if (base === null) return policy;
      return { ...(policy ?? NO_OVERRIDES), base };
    },
    choicesOf(key, table) {
      const kept = stateOf(state, key);
      return kept ? choicesIn(kept, table) : NO_CHOICES;
    },
    acknowledgements: [...state.acknowledgements, ...(policy?.acknowledge ?? [])],
  };
}

/** True where a state decides anything, so that it is worth keeping and telling of. */
export function decidesSomething({ tables, policy, acknowledgements }: WorkbookState): boolean {
  return policy !== null || acknowledgements.length > 0 || Object.keys(tables).length > 0;
}

function keptPolicy({ policy }: WorkbookState): PolicyFile | null {
  if (policy === null) return null;
  const parsed = parsePolicyFile(policy, RULE_IDS);
  return parsed.ok ? parsed.value : null;
}

function stateOf({ tables }: WorkbookState, key: string): TableState | null {
  return Object.hasOwn(tables, key) ? (tables[key] ?? null) : null;
}

function choicesIn(kept: TableState, table: EvaluationTable): ScoringChoices {
  const rows = new Map<number, RowChoice>();
  const weights = new Map<number, Decimal>();
  rowKeys(table).forEach((key, index) => {
    const row = Object.hasOwn(kept.rows, key) ? kept.rows[key] : undefined;
    if (!row) return;
    const choice = choiceIn(row);
    const weight = plainDecimal(row.weight);
    if (choice) rows.set(index, choice);
    if (weight) weights.set(index, weight);
  });
  return { rows, weights, fundWeight: plainDecimal(kept.fundWeight) };
}

function choiceIn({ choice }: RowState): RowChoice | null {
  if (choice?.kind === "tier") {
    const share = plainDecimal(choice.share);
    return share && { kind: "tier", tier: choice.tier, share };
  }
  if (choice?.kind === "manual") {
    const score = plainDecimal(choice.score);
    return score && { kind: "manual", score, note: choice.note };
  }
  return null;
}

/** A decimal as typed, full width too; null where it is none. */
export function plainDecimal(text: string | null): Decimal | null {
  const plain = text?.normalize("NFKC").trim() ?? "";
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain) ? new Decimal(plain) : null;
}

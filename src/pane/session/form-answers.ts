import { keepForm } from "../../app/keep-form";
import { nextYearForm, requestFromTable } from "../../app/next-year-form";
import type { CaptureOptions, CaptureOutcome } from "../../core/forms/captured/capture-form";
import type { ScoredTable } from "../../core/check/rule";
import type { OwnForm } from "../../core/forms/own/own-form";
import type { WorkbookState } from "../../core/state/workbook-state";
import type { WorkbookHost } from "../../host/port";
import type { Held } from "./held-workbook";
import { done, unfit } from "./problems";
import type { Answer, NextYearForm } from "./session";

/** What a session asks of this file, which may come later than the session. */
export interface FormAnswers {
  readonly keptForm: typeof keptForm;
  readonly nextYearOf: typeof nextYearOf;
}

/** A table as a blank form; a policy that a person chose for the table goes with it. */
export async function keptForm(
  host: Pick<WorkbookHost, "look">,
  held: Held,
  state: WorkbookState,
  key: string,
  options: CaptureOptions,
): Promise<Answer<CaptureOutcome>> {
  const scored = tableOf(held, key);
  const grid = scored && held.scored.gridOf(scored.table.sheet);
  if (!scored || !grid) return unfit("table-gone");
  const kept = Object.hasOwn(state.tables, key) ? state.tables[key] : undefined;
  return done(await keepForm(host, scored, grid, { ...options, policy: kept?.policy ?? null }));
}

/** Next year's form of a table, as the form it is read as. */
export function nextYearOf(
  held: Held,
  ownForms: readonly OwnForm[],
  key: string,
  keepTargets: boolean,
): Answer<NextYearForm | null> {
  const scored = tableOf(held, key);
  if (!scored) return unfit("table-gone");
  const { table } = scored;
  const form = nextYearForm(table, table.form, keepTargets, ownForms);
  return done(form && { request: requestFromTable(table), layout: form.layout });
}

function tableOf({ scored }: Held, key: string): ScoredTable | undefined {
  return scored.tables[scored.keys.indexOf(key)];
}

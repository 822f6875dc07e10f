import type { ScoredTable } from "../core/check/rule";
import {
  captureForm,
  type CaptureOptions,
  type CaptureOutcome,
} from "../core/forms/captured/capture-form";
import type { Grid } from "../core/grid/grid";
import { policyById } from "../core/score/policies";
import { policyOfForm } from "../core/score/policy-of-form";
import type { WorkbookHost } from "../host/port";

/** What a person decides about a table that is kept as a form. */
export interface KeepOptions extends CaptureOptions {
  /** Id of the policy that the form brings; null: that of the table's form. */
  readonly policy: string | null;
}

/** Merged titles may reach beyond the table's last heading, signatures stand below its last row. */
const BESIDE = 6;
const BELOW = 30;

/** A recognised table as a form, blank. Rejects with the host's own error where the host cannot look. */
export async function keepForm(
  host: Pick<WorkbookHost, "look">,
  { table, form }: ScoredTable,
  grid: Grid,
  options: KeepOptions,
): Promise<CaptureOutcome> {
  const { area } = table;
  const look = await host.look(table.sheet, {
    ...area,
    right: area.right + BESIDE,
    bottom: area.bottom + BELOW,
  });
  const chosen = options.policy === null ? null : policyById(options.policy);
  return captureForm(table, grid, look, chosen ?? policyOfForm(form), options);
}

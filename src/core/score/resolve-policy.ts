import type { EvaluationTable } from "../detect/evaluation-table";
import type { FormProfile } from "../forms/form-profile";
import { policyById } from "./policies";
import { policyOfForm } from "./policy-of-form";
import type { PolicySource, ResolvedPolicy } from "./policy";
import { policyOfNotes } from "./policy-from-notes";
import type { PolicyOverrides } from "./policy-overrides";
import { changesScoring, changesSomething, overridden } from "./policy-overrides";

/**
 * The policy a table is scored by: the form's, changed by the notes printed under the table, by a policy
 * file and by what a person chose in the pane, each over the one before. `source` names the last that
 * changed something. A base named by file or person replaces the form's policy, not the notes' parameters.
 */
export function resolvePolicy(
  table: EvaluationTable,
  form: FormProfile,
  file: PolicyOverrides | null = null,
  person: PolicyOverrides | null = null,
): ResolvedPolicy {
  const layers: readonly [PolicySource, PolicyOverrides | null][] = [
    ["notes", policyOfNotes(table)],
    ["file", file],
    ["user", person],
  ];
  const base = person?.base ?? file?.base ?? null;
  let policy = (base === null ? null : policyById(base)) ?? policyOfForm(form);
  let source: PolicySource = "form";
  for (const [layer, overrides] of layers) {
    if (!overrides || !changesSomething(overrides)) continue;
    policy = overridden(policy, overrides);
    source = layer;
    // Who hands in a way of scoring states it; notes state only the parameters they print.
    if (layer !== "notes" && changesScoring(overrides)) policy = { ...policy, stated: true };
  }
  return { policy, source };
}

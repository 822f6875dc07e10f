import type { FormProfile } from "../forms/form-profile";
import { ASSUMED_POLICY, policyById } from "./policies";
import type { ScoringPolicy } from "./policy";
import { changesScoring, overridden } from "./policy-overrides";

/** The policy a form brings with it. Who hands in a form with its own way of scoring states it. */
export function policyOfForm({ policy, policyChanges }: FormProfile): ScoringPolicy {
  const base = policyById(policy) ?? ASSUMED_POLICY;
  if (!policyChanges) return base;
  const changed = overridden(base, policyChanges);
  return changesScoring(policyChanges) ? { ...changed, stated: true } : changed;
}

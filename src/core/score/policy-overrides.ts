import type { PolicyId, ScoringPolicy } from "./policy";

/** Parameters that replace those of another policy; absent ones are kept. */
export type PolicyParameters = Partial<Omit<ScoringPolicy, "id" | "disabledRules">>;

/** Parameters from notes, a policy file or a person, with the switches of rules. */
export interface PolicyOverrides {
  /** The built-in policy to start from instead of the form's; null: the form's. */
  readonly base: PolicyId | null;
  readonly parameters: PolicyParameters;
  /** Rule ids switched off, and those switched on again although the base has them off. */
  readonly rulesOff: readonly string[];
  readonly rulesOn: readonly string[];
}

export const NO_OVERRIDES: PolicyOverrides = {
  base: null,
  parameters: {},
  rulesOff: [],
  rulesOn: [],
};

/** The policy with the overrides' parameters and rule switches; `base` is the caller's business. */
export function overridden(policy: ScoringPolicy, overrides: PolicyOverrides): ScoringPolicy {
  const kept = policy.disabledRules.filter((rule) => !overrides.rulesOn.includes(rule));
  return {
    ...policy,
    ...overrides.parameters,
    disabledRules: [...new Set([...kept, ...overrides.rulesOff])],
  };
}

/** True where the overrides name a policy or a parameter, not only switches of rules. */
export function changesScoring(overrides: PolicyOverrides): boolean {
  return overrides.base !== null || Object.keys(overrides.parameters).length > 0;
}

/** True where the overrides change anything. */
export function changesSomething(overrides: PolicyOverrides): boolean {
  return changesScoring(overrides) || overrides.rulesOff.length + overrides.rulesOn.length > 0;
}

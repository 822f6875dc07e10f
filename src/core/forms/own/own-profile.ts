import { parsePolicyFile } from "../../score/policy-file";
import { ASSUMED_POLICY } from "../../score/policies";
import { NO_OVERRIDES } from "../../score/policy-overrides";
import type { FormProfile } from "../form-profile";
import type { OwnForm } from "./own-form";
import { printedLabels } from "./printed-labels";

/** The profile of an own form: recognised by what it prints. A policy that cannot be read changes nothing. */
export function ownProfile(form: OwnForm): FormProfile {
  const { id, name, kind, provenance, source, moneyUnit } = form;
  const policy = parsePolicyFile(form.policy);
  const changes = policy.ok ? policy.value : NO_OVERRIDES;
  return {
    ...{ id, name, kind, provenance, source, moneyUnit },
    policy: changes.base ?? ASSUMED_POLICY.id,
    policyChanges: { ...changes, base: null },
    signs: [],
    threshold: Number.POSITIVE_INFINITY,
    printed: printedLabels(form.layout),
  };
}

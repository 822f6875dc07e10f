import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { formById } from "../../../src/core/forms";
import { policyOfForm } from "../../../src/core/score/policy-of-form";
import { NO_OVERRIDES } from "../../../src/core/score/policy-overrides";
import type { PolicyOverrides } from "../../../src/core/score/policy-overrides";

const changed = (policyChanges: Partial<PolicyOverrides>) =>
  policyOfForm({
    ...formById("generic"),
    policyChanges: { ...NO_OVERRIDES, ...policyChanges },
  });

describe("the policy of a form", () => {
  test("is the built-in one it names", () => {
    expect(policyOfForm(formById("hubei-project"))).toMatchObject({ id: "hubei", stated: true });
    expect(policyOfForm(formById("generic")).stated).toBe(false);
  });

  test("is stated by whoever hands in a form that scores its own way", () => {
    const policy = changed({ parameters: { fundWeight: new Decimal(15) } });
    expect(policy).toMatchObject({ fundWeight: new Decimal(15), stated: true });
  });

  test("is not by switches of rules alone", () => {
    const policy = changed({ rulesOff: ["vague-target"] });
    expect(policy.disabledRules).toContain("vague-target");
    expect(policy.stated).toBe(false);
  });
});

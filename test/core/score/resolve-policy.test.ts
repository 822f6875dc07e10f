import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { formById } from "../../../src/core/forms";
import type { FormId } from "../../../src/core/forms/form-profile";
import { NO_OVERRIDES } from "../../../src/core/score/policy-overrides";
import type { PolicyOverrides } from "../../../src/core/score/policy-overrides";
import { resolvePolicy } from "../../../src/core/score/resolve-policy";
import { tableOf } from "../../tables/build-table";

const BANDS = "得分按100-80%（含80%）、80-50%（含50%）、50-0%";

function resolved(
  form: FormId,
  notes: readonly string[],
  file?: Partial<PolicyOverrides>,
  person?: Partial<PolicyOverrides>,
) {
  const overrides = (given: Partial<PolicyOverrides> | undefined) =>
    given && { ...NO_OVERRIDES, ...given };
  const { policy, source } = resolvePolicy(
    tableOf({ form, notes, rows: [] }),
    formById(form),
    overrides(file),
    overrides(person),
  );
  return { id: policy.id, source, partly: policy.tierBands.partly.toNumber(), policy };
}

const bands = (partly: number) => ({
  parameters: { tierBands: { achieved: new Decimal(0.8), partly: new Decimal(partly) } },
});

describe("the policy of a table", () => {
  test("is its form's", () => {
    expect(resolved("mof-2020", [])).toMatchObject({
      id: "national-2020",
      source: "form",
      partly: 0.6,
    });
    expect(resolved("hubei-project", ["无"])).toMatchObject({ id: "hubei", source: "form" });
    expect(resolved("generic", []).policy.stated).toBe(false);
  });

  test("is changed by the notes, then by the file, then by the person", () => {
    expect(resolved("mof-2020", [BANDS])).toMatchObject({ source: "notes", partly: 0.5 });
    expect(resolved("mof-2020", [BANDS], bands(0.7))).toMatchObject({
      source: "file",
      partly: 0.7,
    });
    expect(resolved("mof-2020", [BANDS], bands(0.7), bands(0.65))).toMatchObject({
      source: "user",
      partly: 0.65,
    });
  });

  test("an empty file changes nothing", () => {
    expect(resolved("mof-2020", [], {})).toMatchObject({ source: "form" });
  });

  test("a base replaces the form's policy; the notes still say what they print", () => {
    expect(resolved("mof-2020", [], { base: "hubei" })).toMatchObject({
      id: "hubei",
      source: "file",
      partly: 0.5,
    });
    expect(resolved("hubei-project", [BANDS], { base: "national-2020" })).toMatchObject({
      partly: 0.5,
      source: "file",
    });
  });

  test("a file or a person states the policy of an unknown form; notes and rule switches do not", () => {
    expect(resolved("generic", [], bands(0.5)).policy.stated).toBe(true);
    expect(resolved("generic", [], { base: "national-2020" }).policy.stated).toBe(true);
    expect(resolved("generic", [BANDS]).policy.stated).toBe(false);
    expect(resolved("generic", [], { rulesOff: ["grade"] }).policy.stated).toBe(false);
  });

  test("rules are switched off and on again", () => {
    const off = { rulesOff: ["grade", "all-full-marks"] };
    expect(resolved("mof-2020", [], off).policy.disabledRules).toEqual(["grade", "all-full-marks"]);
    expect(resolved("mof-2020", [], off, { rulesOn: ["grade"] }).policy.disabledRules).toEqual([
      "all-full-marks",
    ]);
  });
});

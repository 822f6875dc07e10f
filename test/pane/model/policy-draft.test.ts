import { expect, test } from "@jest/globals";
import {
  isRuleOn,
  NUMBER_FIELDS,
  typedText,
  withRule,
  withTyped,
  withValue,
} from "../../../src/pane/model/policy-draft";

test("percents are typed whole and kept as fractions, blank ones are left to the form", () => {
  const typed = { lowExecution: "85%", tolerance: "0.05", scoreDecimals: "" };
  expect(withTyped({ scoreDecimals: 1, reverse: "linear" }, typed)).toEqual({
    ok: true,
    policy: { lowExecution: 0.85, tolerance: 0.05, reverse: "linear" },
  });
  expect(
    NUMBER_FIELDS.map((field) => typedText(field, { lowExecution: 0.85, tolerance: 0.05 })),
  ).toEqual(["85", "", "", "", "0.05", ""]);
});

test("emptied altogether, nothing is kept", () => {
  expect(withTyped({ tolerance: 1 }, { tolerance: " " })).toEqual({ ok: true, policy: null });
  expect(withValue({ reverse: "ratio" }, "reverse", null)).toBeNull();
});

test.each([
  ["no number", { lowExecution: "八成" }, /./],
  ["above 100 %, said as it is typed", { lowExecution: "120" }, /^120%.* 0% .* 100%/],
  ["broken decimals", { scoreDecimals: "1.5" }, /./],
])("%s is refused at its field", (_, typed, text) => {
  const [field] = Object.keys(typed);
  expect(withTyped(null, typed)).toMatchObject({
    ok: false,
    errors: [{ field, text: expect.stringMatching(text) }],
  });
});

test("a rule that is on again leaves no trace", () => {
  const off = withRule({ reverse: "ratio" }, "all-full-marks", false);
  expect(isRuleOn(off, "all-full-marks")).toBe(false);
  expect(isRuleOn(off, "fund-sum")).toBe(true);
  expect(withRule(off, "all-full-marks", true)).toEqual({ reverse: "ratio" });
});

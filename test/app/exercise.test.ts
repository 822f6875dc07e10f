import { describe, expect, test } from "@jest/globals";
import { makeExercise, PLANTABLE_RULES } from "../../src/app/exercise";
import type { FormRequest } from "../../src/core/sheets/form-request";
import { validationTexts } from "../../src/words/form-texts";

function request(form: FormRequest["form"]): FormRequest {
  return {
    form,
    year: 2025,
    unit: "",
    project: "",
    indicators: null,
    moneyUnit: "万元",
    formulas: false,
    protect: false,
  };
}

/** Forms in which a rule's mistake can be made; the national one for most. */
const FORM_OF: Readonly<Record<string, FormRequest["form"]>> = {
  "weights-total": "gansu-project-2022",
  grade: "gansu-project-2022",
  "low-execution-unexplained": "sichuan-project-2023",
};

describe("every rule that can be planted is found, and nothing else", () => {
  test.each(PLANTABLE_RULES.map((rule) => [rule]))("%s", async (rule) => {
    const made = await makeExercise(
      request(FORM_OF[rule] ?? "mof-2020"),
      [rule],
      5,
      validationTexts,
    );
    expect(made?.unplanted).toEqual([]);
    expect(made?.findings.map((finding) => finding.rule)).toEqual([rule]);
  });
});

test("several mistakes stand side by side, the same for the same seed", async () => {
  const rules = ["execution-rate", "comparator-in-actual", "proportional-score", "unit-mismatch"];
  const [one, again, other] = await Promise.all(
    [9, 9, 10].map((seed) => makeExercise(request("mof-2020"), rules, seed, validationTexts)),
  );
  expect(one?.unplanted).toEqual([]);
  expect(one?.findings.map((finding) => finding.rule).sort()).toEqual([...rules].sort());
  expect(again).toEqual(one);
  expect(other?.drawing).not.toEqual(one?.drawing);
});

import { describe, expect, test } from "@jest/globals";
import { checkDrawings } from "../../src/app/checked-drawing";
import {
  makeExercise,
  makeRandomExercise,
  PLANTABLE_RULES,
  type Exercise,
} from "../../src/app/exercise";
import { RULES } from "../../src/core/check/rules";
import { contains } from "../../src/core/grid/address";
import type { FormRequest } from "../../src/core/sheets/form-request";
import { textHeight } from "../../src/core/sheets/text-height";
import { answerSheet } from "../../src/report/sheet/answer-sheet";
import { exerciseWords } from "../../src/words/exercise";
import { validationTexts } from "../../src/words/form-texts";

async function exercise(
  form: FormRequest["form"],
  rules: readonly string[],
  seed: number,
): Promise<Exercise> {
  const request: FormRequest = {
    ...{ form, year: 2025, unit: "", project: "", indicators: null, moneyUnit: "万元" },
    ...{ formulas: false, protect: false },
  };
  const made = await makeExercise(request, rules, seed, exerciseWords.besides, validationTexts);
  if (!made) throw new Error(`${form} has no layout`);
  return made;
}

/** Forms in which a rule's mistake can be made; the national one for most. */
const FORM_OF: Readonly<Record<string, FormRequest["form"]>> = {
  "basic-plus-project": "hubei-overall",
  "coefficient-score": "chongqing-overall",
  "comparator-misread": "hubei-overall",
  grade: "gansu-project-2022",
  "low-execution-full-output": "gansu-project-2022",
  "unit-contradicts-name": "yunnan-project",
  "weights-total": "gansu-project-2022",
};

test("every rule can be planted", () => {
  const rules = RULES.map(({ id }) => id);
  expect(rules.filter((rule) => !PLANTABLE_RULES.includes(rule))).toEqual([]);
  expect(PLANTABLE_RULES.filter((rule) => !rules.includes(rule))).toEqual([]);
});

describe("every rule that can be planted is found, and nothing else", () => {
  test.each(PLANTABLE_RULES.map((rule) => [rule]))("%s", async (rule) => {
    const made = await exercise(FORM_OF[rule] ?? "mof-2020", [rule], 5);
    expect(made.unplanted).toEqual([]);
    expect(new Set(made.findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
    expect(made.answers[0]?.finding.rule).toBe(rule);
    expect(made.answers[0]?.right.length).toBeGreaterThan(0);
    const { tables, findings } = await checkDrawings(made.drawings);
    expect([...findings, ...tables.flatMap((table) => table.findings)]).toEqual(made.findings);
  });
});

test("several mistakes stand side by side, the same for the same seed, of another project for another", async () => {
  const rules = ["execution-rate", "comparator-in-actual", "proportional-score", "unit-mismatch"];
  const [one, again, ...others] = await Promise.all(
    [9, 9, 10, 11, 12].map((seed) => exercise("mof-2020", rules, seed)),
  );
  expect(one?.unplanted).toEqual([]);
  expect(one?.findings.map((finding) => finding.rule).sort()).toEqual([...rules].sort());
  expect(again).toEqual(one);
  const projects = [one, ...others].map(
    (made) => made?.drawings[0]?.cells.find(({ at }) => at.row === 2 && at.column === 1)?.content,
  );
  expect(new Set(projects.map((content) => JSON.stringify(content))).size).toBeGreaterThan(1);
});

test("a mistake that changes the total, a wrong total and a report stand side by side", async () => {
  const rules = ["scores-total", "tier-band", "met-points-lost", "same-fact-differs"];
  const made = await exercise("mof-2020", rules, 2);
  expect(made.unplanted).toEqual([]);
  expect(made.findings.map((finding) => finding.rule).sort()).toEqual([...rules].sort());
  expect(made.drawings).toHaveLength(3);
});

test("rows of the exercise, its report and its answers are as high as their texts", async () => {
  const made = await exercise("mof-2020", ["deduction-unexplained", "table-count"], 2);
  for (const drawing of [...made.drawings, answerSheet(made.answers)]) {
    const cut = drawing.cells.filter(({ at, content, style }) => {
      if (content.kind !== "text" || drawing.merges.some((area) => contains(area, at)))
        return false;
      const needed = textHeight(content.text, drawing.columnWidths[at.column] ?? 0, style.size);
      return style.wrap && needed > (drawing.rowHeights[at.row] ?? 20) + 1;
    });
    expect(cut.map(({ content }) => content)).toEqual([]);
  }
});

test("so many mistakes of rules that the seed chooses: others are tried where one has no room", async () => {
  const request: FormRequest = {
    ...{ form: "mof-2020", year: 2025, unit: "", project: "", indicators: null, moneyUnit: "万元" },
    ...{ formulas: false, protect: false },
  };
  const rulesOf = async (count: number, seed: number) => {
    const words = exerciseWords.besides;
    const made = await makeRandomExercise(request, count, seed, words, validationTexts);
    expect(made?.unplanted).toEqual([]);
    return [...new Set(made?.answers.map(({ finding }) => finding.rule))].sort();
  };
  const chosen = await Promise.all([1, 2, 3, 4].map((seed) => rulesOf(4, seed)));
  expect(chosen.map((rules) => rules.length)).toEqual([4, 4, 4, 4]);
  expect(new Set(chosen.map((rules) => rules.join())).size).toBe(4);
  expect(await rulesOf(4, 1)).toEqual(chosen[0]);
});

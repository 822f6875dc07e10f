import { makeExercise, makeRandomExercise, PLANTABLE_RULES } from "../../app/exercise";
import { RULES } from "../../core/check/rules";
import { FORMS } from "../../core/forms";
import { layoutOf } from "../../core/forms/layouts";
import { parseRequest } from "../../core/sheets/form-request";
import { newWorkbook } from "../../host/xlsx/new-workbook";
import { answerSheet } from "../../report/sheet/answer-sheet";
import { exerciseWords } from "../../words/exercise";
import { validationTexts } from "../../words/form-texts";
import { wordsOfRequestError } from "../../words/new-form";
import { nameOfRule } from "../../words/rules";
import type { ExerciseAsked, ExerciseChoices, ExerciseFiles } from "./page-service";

/** The forms an exercise can have, and the rules whose mistakes it can hold. */
export function exerciseChoices(): ExerciseChoices {
  return {
    forms: FORMS.filter(({ id }) => layoutOf(id) !== null).map(({ id, name }) => ({ id, name })),
    rules: RULES.filter(({ id }) => PLANTABLE_RULES.includes(id)).map(({ id, code }) => ({
      ...{ id, code },
      name: nameOfRule(id),
    })),
  };
}

/** An exercise and its answers as two workbooks. */
export async function exerciseFiles({
  form,
  year,
  rules,
  seed,
}: ExerciseAsked): Promise<ExerciseFiles> {
  // The year is always typed: today settles nothing.
  const request = parseRequest({ form, year }, { year: 2000, month: 1 });
  if (!request.ok) return { ok: false, problems: request.errors.map(wordsOfRequestError) };
  const words = exerciseWords.besides;
  const made =
    typeof rules === "number"
      ? await makeRandomExercise(request.value, rules, seed, words, validationTexts)
      : await makeExercise(request.value, rules, seed, words, validationTexts);
  if (!made || made.answers.length === 0) return { ok: false, problems: [] };
  return {
    ok: true,
    workbook: newWorkbook(made.drawings),
    answers: newWorkbook([answerSheet(made.answers)]),
    mistakes: made.answers.length,
    unplanted: made.unplanted.map(nameOfRule),
  };
}

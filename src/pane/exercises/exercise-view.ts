import { exerciseScreenWords as WORDS } from "../../words/pane/exercises";
import { handOver, XLSX_TYPE } from "../actions/hand-over";
import { button } from "../parts/button";
import { checkbox, segments, select, textInput } from "../parts/fields";
import { LANDING } from "../screens/kept-focus";
import { h, type Child, type ViewElement } from "../view/view-node";
import type { ExerciseChoices } from "../worker/page-service";
import { HOWS, type TypedExercise } from "./asked-exercise";

export interface MadeExercise {
  readonly workbook: Uint8Array;
  readonly answers: Uint8Array;
  readonly mistakes: number;
  readonly unplanted: readonly string[];
  /** The form has no room for as many as were asked for. */
  readonly fewer: boolean;
  readonly names: { readonly workbook: string; readonly answers: string };
}

export interface ExerciseState {
  readonly typed: TypedExercise;
  readonly making: boolean;
  readonly outcome:
    { readonly made: MadeExercise } | { readonly problems: readonly string[] } | null;
}

export interface ExerciseEvents {
  readonly type: (change: Partial<TypedExercise>) => void;
  readonly make: () => void;
  readonly leave: () => void;
}

/** Form, mistakes and number of an exercise; then its two files. */
export function exerciseView(
  choices: ExerciseChoices,
  { typed, making, outcome }: ExerciseState,
  { type, make, leave }: ExerciseEvents,
): ViewElement {
  return h(
    "div",
    { class: "zp-form page-exercise-form" },
    h(
      "div",
      { class: "zp-headline" },
      h("h1", { ...LANDING, class: "page-exercise-title" }, WORDS.title),
      button({ label: WORDS.back, press: leave }),
    ),
    h("p", { class: "zp-quiet" }, WORDS.about),
    select({
      id: "zp-exercise-form",
      label: WORDS.form,
      value: typed.form,
      options: choices.forms.map(({ id, name }) => ({ value: id, label: name })),
      choose: (form) => {
        type({ form });
      },
    }),
    numberInput("year", WORDS.year, typed.year, (year) => {
      type({ year });
    }),
    mistakes(choices, typed, type),
    h(
      "div",
      { class: "zp-row" },
      numberInput("seed", WORDS.seed, typed.seed, (seed) => {
        type({ seed });
      }),
      button({
        label: WORDS.another,
        press: () => {
          type({ seed: String(Math.floor(Math.random() * 10_000)) });
        },
      }),
    ),
    h("p", { class: "zp-quiet" }, WORDS.seedWhy),
    button({
      id: "zp-exercise-make",
      label: making ? WORDS.making : WORDS.make,
      look: "primary",
      press: make,
    }),
    outcome !== null && result(outcome),
  );
}

function numberInput(
  field: string,
  label: string,
  value: string,
  input: (text: string) => void,
): ViewElement {
  return textInput({ id: `zp-exercise-${field}`, label, value, inputmode: "numeric", input });
}

function mistakes(
  { rules }: ExerciseChoices,
  { how, count, chosen }: TypedExercise,
  type: ExerciseEvents["type"],
): Child {
  return [
    segments({
      id: "zp-exercise-how",
      label: WORDS.how,
      value: how,
      options: HOWS.map((value) => ({ value, label: WORDS.hows[value] })),
      choose: (other) => {
        type({ how: other });
      },
    }),
    how === "some" &&
      numberInput("count", WORDS.count, count, (other) => {
        type({ count: other });
      }),
    how === "chosen" &&
      h(
        "fieldset",
        { class: "zp-exercise-rules", key: "rules" },
        h("legend", { class: "zp-label" }, `${WORDS.rules}　${WORDS.chosen(chosen.size)}`),
        rules.map(({ id, code, name }) =>
          checkbox({
            key: id,
            label: WORDS.rule(code, name),
            checked: chosen.has(id),
            change: (on) => {
              type({ chosen: toggled(chosen, id, on) });
            },
          }),
        ),
      ),
  ];
}

function toggled(chosen: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const others = [...chosen].filter((other) => other !== id);
  return new Set(on ? [...others, id] : others);
}

function result(outcome: NonNullable<ExerciseState["outcome"]>): Child {
  if ("problems" in outcome)
    return outcome.problems.map((text) =>
      h("p", { class: "zp-form-problem", role: "alert" }, text),
    );
  const { made } = outcome;
  const { names } = made;
  return h(
    "section",
    { class: "zp-form", key: "made" },
    h(
      "p",
      { class: "zp-form-done", role: "status" },
      WORDS.made(made.mistakes),
      made.fewer && WORDS.fewer,
      made.unplanted.length > 0 && WORDS.unplanted(made.unplanted),
    ),
    h(
      "div",
      { class: "zp-buttons" },
      (["workbook", "answers"] as const).map((file) =>
        button({
          id: `zp-exercise-${file}`,
          label: WORDS[file],
          look: "primary",
          press: () => {
            handOver(names[file], made[file], XLSX_TYPE);
          },
        }),
      ),
    ),
  );
}

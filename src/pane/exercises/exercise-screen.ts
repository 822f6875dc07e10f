import { defaultYear } from "../../core/sheets/form-request";
import { exerciseScreenWords as WORDS } from "../../words/pane/exercises";
import type { SessionEvent } from "../session/session";
import { keepFocus } from "../screens/kept-focus";
import { renderer } from "../view/render-into";
import type { Caller } from "../worker/caller";
import type { ExerciseChoices, PageService } from "../worker/page-service";
import { askedExercise, type TypedExercise } from "./asked-exercise";
import { exerciseView, type ExerciseState, type MadeExercise } from "./exercise-view";

/** The page's screen of exercises: what is asked, then two files. */
export function exerciseScreen(
  choices: ExerciseChoices,
  service: Caller<PageService, SessionEvent>,
  leave: () => void,
): HTMLElement {
  const element = document.createElement("main");
  element.className = "page-exercise zp";
  const render = renderer(element);
  let state: ExerciseState = { typed: firstTyped(choices), making: false, outcome: null };
  const draw = (change: Partial<ExerciseState>): void => {
    state = { ...state, ...change };
    keepFocus(element, () => {
      render([view()]);
    });
  };
  const type = (change: Partial<TypedExercise>): void => {
    draw({ typed: { ...state.typed, ...change }, outcome: null });
  };
  const view = () => exerciseView(choices, state, { type, make: () => void make(), leave });
  const make = async (): Promise<void> => {
    if (state.making) return;
    const { typed } = state;
    const asked = askedExercise(typed, choices);
    if (!asked.ok) {
      draw({ outcome: { problems: asked.error } });
      return;
    }
    draw({ making: true, outcome: null });
    const answer = await service.call("exercise", asked.value).catch(() => null);
    draw({ making: false, outcome: outcomeOf(answer, typed, choices) });
  };
  draw({});
  return element;
}

function outcomeOf(
  answer: Awaited<ReturnType<PageService["exercise"]>> | null,
  typed: TypedExercise,
  { forms }: ExerciseChoices,
): ExerciseState["outcome"] {
  if (answer === null) return { problems: [WORDS.failed] };
  if (!answer.ok)
    return { problems: answer.problems.length === 0 ? [WORDS.nothing] : answer.problems };
  const form = forms.find(({ id }) => id === typed.form)?.id ?? "";
  const made: MadeExercise = {
    ...answer,
    // All, or so many as there is room for: nobody asked for one of them by name.
    unplanted: typed.how === "chosen" ? answer.unplanted : [],
    fewer: typed.how !== "chosen" && answer.unplanted.length > 0,
    names: {
      workbook: WORDS.fileNames.workbook(form, typed.seed),
      answers: WORDS.fileNames.answers(form, typed.seed),
    },
  };
  return { made };
}

function firstTyped({ forms }: ExerciseChoices): TypedExercise {
  const now = new Date();
  return {
    form: forms[0]?.id ?? "",
    year: String(defaultYear({ year: now.getFullYear(), month: now.getMonth() + 1 })),
    how: "some",
    count: "5",
    chosen: new Set(),
    seed: "1",
  };
}

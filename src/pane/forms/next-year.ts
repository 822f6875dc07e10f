import { drawableForm, drawLayout } from "../../app/new-form";
import { parseRequest } from "../../core/sheets/form-request";
import { validationTexts } from "../../words/form-texts";
import { formScreenWords as WORDS } from "../../words/pane/forms";
import { segments } from "../parts/fields";
import type { NextYearForm } from "../session/session";
import { h, type Child } from "../view/view-node";
import {
  firstRequest,
  sayProblem,
  today,
  type FormDesk,
  type NextYearState,
  type TypedForm,
} from "./form-desk";
import { insertion, problemLine, type RequestedDrawing } from "./insert-form";
import { requestFields } from "./request-fields";
import { tableChoice } from "./table-choice";

/** From last year: the same form with the indicators of a table that was recognised. */
export function nextYear(desk: FormDesk): Child {
  const { nextYear: state } = desk.state();
  return [
    h("p", { class: "zp-quiet" }, WORDS.nextYear.about),
    tableChoice(desk, {
      id: "zp-next-table",
      label: WORDS.nextYear.table,
      value: state.table,
      choose: (table) => choose(desk, { table, typed: firstRequest() }),
    }),
    state.table !== null && state.answered && form(desk, state),
  ];
}

function form(desk: FormDesk, { form, keepTargets, typed }: NextYearState): Child {
  if (!form) return problemLine(WORDS.nextYear.noLayout);
  return [
    segments({
      id: "zp-next-targets",
      label: WORDS.nextYear.targets,
      value: keepTargets ? "keep" : "empty",
      options: (["empty", "keep"] as const).map((value) => ({
        value,
        label: WORDS.nextYear.targetsAs[value],
      })),
      choose: (as) => choose(desk, { keepTargets: as === "keep" }),
    }),
    requestFields(
      typed,
      (change) => {
        const now = desk.state().nextYear;
        desk.change({ nextYear: { ...now, typed: { ...now.typed, ...change } }, message: null });
      },
      ["year", "unit", "project"],
    ),
    insertion(desk, drawn(desk, form, typed)),
  ];
}

function drawn(
  { shelf }: FormDesk,
  { layout, request }: NextYearForm,
  typed: TypedForm,
): RequestedDrawing {
  const own = shelf.forms.map(({ id }) => id);
  const parsed = parseRequest({ ...typed, form: request.form }, today(), own);
  const known = drawableForm(layout.form, shelf.forms);
  if (!parsed.ok) return parsed;
  if (!known) return { ok: false, errors: [{ code: "form-unknown", given: layout.form }] };
  const { drawing } = drawLayout(layout, parsed.value, validationTexts, known.profile);
  return { ok: true, drawing, name: known.profile.name };
}

/** Looks at the tables again: another workbook, or the screen just opened. */
export async function refreshNextYear(desk: FormDesk): Promise<void> {
  const { mode, nextYear: state } = desk.state();
  if (mode !== "next-year") return;
  const tables = desk.place.seen().view?.tables ?? [];
  const there = tables.some(({ key }) => key === state.table);
  const table = there ? state.table : (tables[0]?.key ?? null);
  await choose(desk, there ? {} : { table, typed: firstRequest() });
}

/** Asks for the form of what is now chosen; an answer that comes too late is dropped. */
async function choose(
  desk: FormDesk,
  change: Partial<Pick<NextYearState, "table" | "keepTargets" | "typed">>,
): Promise<void> {
  const before = desk.state().nextYear;
  const chosen = { ...before, ...change };
  desk.change({ nextYear: chosen });
  const { table, keepTargets } = chosen;
  if (table === null) return;
  const answer = await desk.place.session.nextYear(table, keepTargets);
  const now = desk.state().nextYear;
  if (now.table !== table || now.keepTargets !== keepTargets) return;
  if (!answer.ok) {
    sayProblem(desk, answer.error);
    return;
  }
  const form = answer.value;
  const isOther = before.table !== table || before.form === null;
  const typed = isOther ? { ...now.typed, ...form?.request } : now.typed;
  desk.change({ nextYear: { ...now, form, answered: true, typed } });
}

import { areaToA1 } from "../../core/grid/address";
import type { RequestError } from "../../core/sheets/form-request";
import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { wordsOfRequestError } from "../../words/new-form";
import { formScreenWords as WORDS } from "../../words/pane/forms";
import { noticeWords } from "../../words/pane/notices";
import { sessionWords } from "../../words/session";
import { button } from "../parts/button";
import { h, type Child, type ViewElement } from "../view/view-node";
import { oneAtATime, say, sayProblem, type FormDesk } from "./form-desk";
import { previewTable } from "./preview-table";

const INSERT_BUTTON = "zp-form-insert";

/** A form as it would be inserted, or what is wrong with what was typed. */
export type RequestedDrawing =
  | { readonly ok: true; readonly drawing: SheetDrawing; readonly name: string }
  | { readonly ok: false; readonly errors: readonly RequestError[] };

/** What is wrong, what was done, the buttons, and the form as it would be. */
export function insertion(desk: FormDesk, requested: RequestedDrawing): Child {
  return [
    requested.ok ? null : requested.errors.map((error) => problemLine(wordsOfRequestError(error))),
    messageLine(desk),
    actions(desk, requested.ok ? requested.drawing : null),
    requested.ok && preview(requested.drawing, requested.name),
  ];
}

export function problemLine(text: string): ViewElement {
  return h("p", { class: "zp-form-problem", role: "alert" }, text);
}

/** What was done or could not be done. */
export function messageLine(desk: FormDesk): Child {
  const { message } = desk.state();
  if (message === null) return null;
  return message.tone === "error"
    ? problemLine(message.text)
    : h("p", { class: "zp-form-done", key: "message", role: "status" }, message.text);
}

function actions(desk: FormDesk, drawing: SheetDrawing | null): ViewElement {
  const disabled = drawing === null;
  return h(
    "div",
    { class: "zp-form-actions", key: "actions" },
    button({
      id: INSERT_BUTTON,
      label: WORDS.insertSheet,
      look: "primary",
      disabled,
      press: () => drawing && insert(desk, drawing, null),
    }),
    button({
      id: "zp-form-insert-here",
      label: WORDS.insertHere,
      disabled,
      press: () => drawing && insertHere(desk, drawing),
    }),
    desk.place.seen().view?.undo?.label === sessionWords.undo.drawing &&
      button({
        id: "zp-form-undo",
        label: WORDS.undo,
        press: async () => {
          desk.change({ message: null });
          await desk.place.undo();
          desk.focus(INSERT_BUTTON);
        },
      }),
  );
}

function preview(drawing: SheetDrawing, name: string): Child {
  const label = WORDS.previewOf(name);
  return [
    h("h2", { class: "zp-label" }, WORDS.preview),
    h(
      "div",
      { class: "zp-preview", tabindex: 0, role: "region", "aria-label": label },
      previewTable(drawing, label),
    ),
  ];
}

async function insertHere(desk: FormDesk, drawing: SheetDrawing): Promise<void> {
  const selection = await desk.place.session.selection();
  if (!selection.ok) sayProblem(desk, selection.error);
  else if (selection.value === null) say(desk, "error", WORDS.noSelection);
  else await insert(desk, drawing, selection.value);
}

function insert(desk: FormDesk, drawing: SheetDrawing, at: string | null): Promise<void> {
  return oneAtATime(desk, async () => {
    const answer = await desk.place.session.insertDrawing(drawing, at);
    if (!answer.ok) {
      sayProblem(desk, answer.error);
      return;
    }
    const { sheet, area, pageRefused } = answer.value;
    const refused = pageRefused ? noticeWords.pageRefused : "";
    say(desk, "done", WORDS.inserted(sheet, areaToA1(area)) + refused);
  });
}

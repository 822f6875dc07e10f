import { drawNewForm } from "../../app/new-form";
import { parseRequest } from "../../core/sheets/form-request";
import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { validationTexts } from "../../words/form-texts";
import { wordsOfRequestError } from "../../words/new-form";
import { noticeWords } from "../../words/pane/notices";
import { ownFormWords as WORDS } from "../../words/pane/own-forms";
import { oneAtATime, say, sayProblem, today, type FormDesk } from "./form-desk";

/** Every own form on a sheet of its own, for what is typed under 空白表 (year, unit, protection). */
export function insertAll(desk: FormDesk): Promise<void> {
  return oneAtATime(desk, async () => {
    const { forms } = desk.shelf;
    const ids = forms.map(({ id }) => id);
    const drawings: SheetDrawing[] = [];
    for (const form of ids) {
      const request = parseRequest({ ...desk.state().blank, form }, today(), ids);
      if (!request.ok) {
        say(desk, "error", request.errors.map(wordsOfRequestError).join(""));
        return;
      }
      const drawn = drawNewForm(request.value, validationTexts, forms);
      if (drawn) drawings.push(drawn.drawing);
    }
    const answer = await desk.place.session.insertSheets(drawings);
    if (!answer.ok) {
      sayProblem(desk, answer.error);
      return;
    }
    const { inserted, problem } = answer.value;
    const sheets = inserted.map(({ sheet }) => sheet);
    if (problem) sayProblem(desk, problem, WORDS.insertedInPart(sheets, drawings.length));
    else {
      const refused = inserted.some(({ pageRefused }) => pageRefused);
      say(desk, "done", WORDS.insertedAll(sheets) + (refused ? noticeWords.pageRefused : ""));
    }
  });
}

import { expect, test } from "@jest/globals";
import { drawLayout, drawableForm } from "../../../src/app/new-form";
import { parseRequest } from "../../../src/core/sheets/form-request";
import type { PreferenceStore } from "../../../src/host/preference-store";
import { FormShelf } from "../../../src/pane/forms/form-shelf";
import { ownForms } from "../../../src/pane/loading/own-forms";
import * as formAnswers from "../../../src/pane/session/form-answers";
import type { Answer } from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import { validationTexts } from "../../../src/words/form-texts";
import { excelHost } from "../../host/excel/open-host";
import { loaded, openFlow } from "./flow-workbooks";

const KEEP = { name: "本市表样", keepIndicators: false, keepTexts: false };

function storage(): PreferenceStore {
  const kept = new Map<string, string>();
  return {
    get: (key) => Promise.resolve(kept.get(key) ?? null),
    set: (key, text) => Promise.resolve(kept.set(key, text).has(key)),
  };
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

test("a form kept in one pane is recognised in the next, and next year's form of it inserted and taken back", async () => {
  const flow = openFlow(await loaded("samples/襄阳市委编办2021.xlsx"));
  const { excel } = flow;
  const store = storage();
  const open = async () =>
    openSession(excelHost(), {
      ...{ path: "", ownForms: await ownForms(store) },
      formAnswers: () => formAnswers,
    });
  const before = flow.picture();

  const first = await open();
  const key = valueOf(await first.read()).tables[0]?.key ?? "";
  const kept = valueOf(await first.keepForm(key, KEEP));
  if (!kept.ok) throw new Error(kept.error);
  const { form } = kept.value;
  const shelf = new FormShelf(store, (forms) => first.useForms(forms));
  expect(await shelf.put([form])).toBe("kept");
  expect(excel.journal.writes).toBe(0);
  expect(flow.picture()).toEqual(before);

  const next = await open();
  const view = valueOf(await next.read());
  expect(view.report.tables[0]?.form).toBe(form.id);
  const made = valueOf(await next.nextYear(key, true));
  const known = drawableForm(form.id, shelf.forms);
  const request = parseRequest(made?.request ?? { form: "" }, { year: 2022, month: 1 }, [form.id]);
  if (!made || !known || !request.ok) throw new Error("no form");
  const { drawing } = drawLayout(made.layout, request.value, validationTexts, known.profile);
  valueOf(await next.insertDrawing(drawing, null));
  const { report } = valueOf(await next.read());
  expect(report.tables.filter((table) => table.form === form.id).map(({ year }) => year)).toContain(
    2022,
  );
  valueOf(await next.undo());
  expect(flow.picture()).toEqual(before);
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
}, 60_000);

import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawLayout } from "../../../src/app/new-form";
import type { OwnForm } from "../../../src/core/forms/own/own-form";
import { parseRequest } from "../../../src/core/sheets/form-request";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import * as formAnswers from "../../../src/pane/session/form-answers";
import type { Answer, SessionEvent } from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import { validationTexts } from "../../../src/words/form-texts";
import { handedOn } from "../../core/forms/own/handed-on";

const SAMPLE = join(__dirname, "../../../samples/襄阳市委编办2021.xlsx");
const PLAIN = { name: "", keepIndicators: false, keepTexts: false };

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

async function opened(ownForms: readonly OwnForm[] = []) {
  const outcome = openWorkbook(readFileSync(SAMPLE));
  if (!outcome.ok) throw new Error(outcome.error.code);
  const session = openSession(outcome.value, {
    ...{ path: "表.xlsx", ownForms },
    formAnswers: () => formAnswers,
  });
  const told: SessionEvent[] = [];
  session.listen((event) => told.push(event));
  const view = valueOf(await session.read());
  return { session, view, told, key: view.tables[0]?.key ?? "" };
}

async function keptFrom({ session, key }: Awaited<ReturnType<typeof opened>>, name = "本市表样") {
  const kept = valueOf(await session.keepForm(key, { ...PLAIN, name }));
  if (!kept.ok) throw new Error(kept.error);
  return kept.value.form;
}

describe("own forms in a session", () => {
  test("a table kept as a form is told anew as that form, without another reading", async () => {
    const workbook = await opened();
    const form = await keptFrom(workbook);
    const [handed] = handedOn([form]);
    expect(handed).toMatchObject({ name: "本市表样", policy: { base: "hubei" } });
    valueOf(await workbook.session.useForms([form]));
    const told = workbook.told.at(-1);
    if (told?.kind !== "reread") throw new Error("not told");
    expect(told.view.report.tables[0]?.form).toBe(form.id);
    expect(told.view.ownForms).toEqual([
      { id: form.id, name: "本市表样", policyName: expect.any(String) },
    ]);
    const again = await opened([form]);
    expect(again.view.report.tables[0]?.form).toBe(form.id);
  });

  test("before anything is read they are taken without a word", async () => {
    const form = await keptFrom(await opened());
    const outcome = openWorkbook(readFileSync(SAMPLE));
    if (!outcome.ok) throw new Error(outcome.error.code);
    const session = openSession(outcome.value, { path: "表.xlsx" });
    const told: unknown[] = [];
    session.listen(({ kind }) => kind === "reread" && told.push(kind));
    expect(await session.useForms([form])).toEqual({ ok: true, value: null });
    expect(told).toEqual([]);
    expect(valueOf(await session.read()).report.tables[0]?.form).toBe(form.id);
  });

  test("a policy chosen for the table goes with the form", async () => {
    const workbook = await opened();
    const { session, key } = workbook;
    await session.decide({ kind: "table-policy", table: key, policy: "national-2020" });
    expect((await keptFrom(workbook)).policy).toEqual({ base: "national-2020" });
  });

  test("an own form can be chosen for a table, and left where it is no longer at hand", async () => {
    const form = await keptFrom(await opened());
    const { session, key } = await opened([form]);
    const chosen = await session.decide({ kind: "form", table: key, form: form.id });
    expect(valueOf(chosen).state.tables[key]?.form).toBe(form.id);
    valueOf(await session.useForms([]));
    const without = valueOf(await session.read());
    expect(without.report.tables[0]?.form).toBe("hubei-project");
  });

  test("of a table that is gone nothing is kept, and no next year's form made", async () => {
    const { session } = await opened();
    const gone = { ok: false, error: { code: "decision-unfit", detail: "table-gone" } };
    expect(await session.keepForm("没有", PLAIN)).toMatchObject(gone);
    expect(await session.nextYear("没有", false)).toMatchObject(gone);
  });
});

describe("next year's form of a table", () => {
  test.each([
    [false, 0],
    [true, 1],
  ])("with its indicators, targets kept: %s", async (keepTargets, share) => {
    const { session, view, key } = await opened();
    const made = valueOf(await session.nextYear(key, keepTargets));
    const [report] = view.report.tables;
    if (!made || !report) throw new Error("no form");
    expect(made.request).toMatchObject({
      form: "hubei-project",
      year: String((report.year ?? 0) + 1),
      moneyUnit: report.moneyUnit,
    });
    const request = parseRequest(made.request, { year: 2022, month: 1 });
    if (!request.ok) throw new Error("bad request");
    const { drawing } = drawLayout(made.layout, request.value, validationTexts);
    const texts = drawing.cells.map(({ content }) => (content.kind === "text" ? content.text : ""));
    const names = report.indicators.flatMap(({ role, level3 }) =>
      role === "indicator" && level3 ? [level3.text] : [],
    );
    expect(names.filter((name) => !texts.includes(name))).toEqual([]);
    const presets = made.layout.indicators.classes.flatMap(({ level2 }) =>
      level2.flatMap(({ presets = [] }) => presets),
    );
    const withTarget = presets.filter(({ target }) => target !== undefined).length;
    expect(withTarget / presets.length).toBe(share);
  });

  test("of an own form has its layout", async () => {
    const form = await keptFrom(await opened());
    const { session, key } = await opened([form]);
    expect(valueOf(await session.nextYear(key, true))?.layout.form).toBe(form.id);
  });
});

import { resolve } from "node:path";
import { drawableForm, drawNewForm } from "../../app/new-form";
import { drawNextYear, requestFromTable } from "../../app/next-year-form";
import { readTables } from "../../app/score-tables";
import { failureOf, type WorkbookFailure } from "../../app/workbook-failure";
import type { ScoredTable } from "../../core/check/rule";
import type { OwnForm } from "../../core/forms/own/own-form";
import { parseRequest, type TypedRequest } from "../../core/sheets/form-request";
import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import type { Outcome } from "../../host/port";
import { newWorkbook } from "../../host/xlsx/new-workbook";
import { cliWords } from "../../words/cli";
import { validationTexts } from "../../words/form-texts";
import { newFormWords, wordsOfRequestError } from "../../words/new-form";
import type { Arguments } from "../arguments/parse-arguments";
import type { Command } from "../command";
import { HELP } from "../command";
import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import { failOn, openInput } from "../files/workbook-copy";
import { writeFileBeside } from "../files/write-beside";
import type { CommandIo } from "../io";
import { complainAll, wordsOfWriteProblem, wrongUsage } from "../messages";
import { packOption } from "../reading-options";

/**
 * What is to be written, and what to say when it is; or the lines that say why nothing is (none where
 * the person has been told).
 */
type Drawn = Outcome<
  { readonly drawings: readonly SheetDrawing[]; readonly done: (path: string) => string },
  readonly string[]
>;

/** `ziping new`: a blank form as a workbook of its own, or next year's forms of an existing workbook. */
export const newForm: Command = {
  name: "new",
  options: [
    { name: "out", takes: "value" },
    { name: "form", takes: "value" },
    { name: "pack", takes: "value" },
    { name: "year", takes: "value" },
    { name: "unit", takes: "value" },
    { name: "project", takes: "value" },
    { name: "indicators", takes: "value" },
    { name: "money", takes: "value", choices: ["万元", "元"] },
    { name: "formulas", takes: "nothing" },
    { name: "protect", takes: "nothing" },
    { name: "from", takes: "value" },
    { name: "keep-targets", takes: "nothing" },
    { name: "overwrite", takes: "nothing" },
    HELP,
  ],
  async run(args, io) {
    const [typed, extra] = args.positionals;
    if (extra !== undefined) return wrongUsage(io, "new", cliWords.usage.noArguments(extra));
    const option = args.value("form");
    if (typed !== undefined && option !== undefined)
      return wrongUsage(io, "new", cliWords.usage.noArguments(typed));
    const form = typed ?? option;
    const out = args.value("out");
    const from = args.value("from");
    if (form === undefined && from === undefined) return wrongUsage(io, "new", newFormWords.noForm);
    if (form !== undefined && from !== undefined)
      return wrongUsage(io, "new", newFormWords.formAndFrom);
    if (out === undefined) return wrongUsage(io, "new", newFormWords.noOut);
    const own = await packOption(args.value("pack"), io);
    if (!own.ok) return complainAll(io, own.error);
    const drawn =
      from === undefined
        ? blankForm(form ?? "", own.value, args)
        : await nextYearForms(from, own.value, args, io);
    if (!drawn.ok) return complainAll(io, drawn.error);
    return save(out, drawn.value, args, io);
  },
};

function blankForm(form: string, own: readonly OwnForm[], args: Arguments): Drawn {
  const typed = { form, ...typedRequest(args) };
  const request = parseRequest(typed, today(), idsOf(own));
  if (!request.ok) return { ok: false, error: request.errors.map(wordsOfRequestError) };
  const drawn = drawNewForm(request.value, validationTexts, own);
  const drawable = drawableForm(request.value.form, own);
  if (!drawn || !drawable) throw new Error(`${form} has no layout`);
  const { name } = drawable.profile;
  const done = (path: string): string => newFormWords.written(name, path);
  return { ok: true, value: { drawings: [drawn.drawing], done } };
}

function idsOf(own: readonly OwnForm[]): readonly OwnForm["id"][] {
  return own.map(({ id }) => id);
}

/** What was typed; what was not is left out, so that it takes its default. */
function typedRequest(args: Arguments): Omit<TypedRequest, "form"> {
  const values = ["year", "unit", "project", "indicators"] as const;
  const typed = values.flatMap((name) => {
    const value = args.value(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const money = args.value("money");
  return {
    ...Object.fromEntries(typed),
    ...(money === "元" || money === "万元" ? { moneyUnit: money } : {}),
    formulas: args.has("formulas"),
    protect: args.has("protect"),
  };
}

function today(): { readonly year: number; readonly month: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1 };
}

/** One form a table of the workbook; what is typed goes before what the table says. */
async function nextYearForms(
  from: string,
  own: readonly OwnForm[],
  args: Arguments,
  io: CommandIo,
): Promise<Drawn> {
  const read = await tablesIn(from, own, io);
  if (!read.ok) {
    await failOn(from, read.error, io);
    return { ok: false, error: [] };
  }
  const tables = read.value;
  if (tables.length === 0) return { ok: false, error: [newFormWords.noTables(from)] };
  const known = tables.filter(({ table }) => drawableForm(table.form, own) !== null);
  if (known.length === 0) return { ok: false, error: [newFormWords.noLayout(from)] };
  const drawings: SheetDrawing[] = [];
  for (const { table } of known) {
    const typed = { ...requestFromTable(table), ...typedRequest(args) };
    const request = parseRequest(typed, today(), idsOf(own));
    if (!request.ok) return { ok: false, error: request.errors.map(wordsOfRequestError) };
    const keep = args.has("keep-targets");
    const drawn = drawNextYear(table, request.value, keep, validationTexts, own);
    if (drawn) drawings.push(drawn.drawing);
  }
  const done = (path: string): string => newFormWords.writtenTables(drawings.length, path);
  return { ok: true, value: { drawings, done } };
}

async function tablesIn(
  path: string,
  own: readonly OwnForm[],
  io: CommandIo,
): Promise<Outcome<readonly ScoredTable[], WorkbookFailure>> {
  try {
    const opened = await openInput(path, io);
    if (!opened.ok) return opened;
    return { ok: true, value: (await readTables(opened.value, { ownForms: own })).tables };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

async function save(
  out: string,
  { drawings, done }: Extract<Drawn, { ok: true }>["value"],
  args: Arguments,
  io: CommandIo,
): Promise<ExitCode> {
  const replace = args.has("overwrite");
  const saved = await writeFileBeside(resolve(io.cwd, out), newWorkbook(drawings), { replace });
  if (!saved.ok) return complainAll(io, [wordsOfWriteProblem(out, saved.error)]);
  await io.out.write(`${done(out)}\n`);
  return EXIT.clean;
}

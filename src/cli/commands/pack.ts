import { extname, resolve } from "node:path";
import { drawableForm } from "../../app/new-form";
import { keepForm } from "../../app/keep-form";
import { readTables } from "../../app/score-tables";
import { failureOf } from "../../app/workbook-failure";
import { FORM_IDS } from "../../core/forms/form-profile";
import { PACK_LIMITS, type OwnForm } from "../../core/forms/own/own-form";
import { ownCopy, packText } from "../../core/forms/own/pack-json";
import { printedLabels } from "../../core/forms/own/printed-labels";
import type { Outcome } from "../../host/port";
import { packWords as WORDS } from "../../words/form-pack";
import type { Arguments } from "../arguments/parse-arguments";
import type { Command } from "../command";
import { HELP } from "../command";
import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import { readPack } from "../files/read-pack";
import { failOn, openInput } from "../files/workbook-copy";
import { writeFileBeside } from "../files/write-beside";
import type { CommandIo } from "../io";
import { complain, complainAll, wordsOfWriteProblem, wrongUsage } from "../messages";
import { policyOption } from "../reading-options";

/** `ziping pack`: tables of workbooks kept as blank forms, in one file to be handed out. */
export const pack: Command = {
  name: "pack",
  options: [
    { name: "out", takes: "value" },
    { name: "form", takes: "value" },
    { name: "name", takes: "value" },
    { name: "policy", takes: "value" },
    { name: "keep-indicators", takes: "nothing" },
    { name: "keep-texts", takes: "nothing" },
    { name: "overwrite", takes: "nothing" },
    HELP,
  ],
  async run(args, io) {
    const out = args.value("out");
    if (args.positionals.length === 0 && !args.has("form"))
      return wrongUsage(io, "pack", WORDS.noInput);
    if (out === undefined) return wrongUsage(io, "pack", WORDS.noOut);
    const policy = await policyOption(args.value("policy"), io);
    if (!policy.ok) return complainAll(io, policy.error);
    const copies = builtInCopies(args.value("form"));
    if (!copies.ok) return complainAll(io, [copies.error]);
    const forms = new Map<string, OwnForm>();
    for (const path of args.positionals) {
      const found = await formsOf(path, args, policy.value?.json ?? null, io);
      if (found === null) return EXIT.failed;
      for (const form of found) forms.set(form.id, form);
    }
    for (const form of copies.value) forms.set(form.id, form);
    return save(out, [...forms.values()], args, io);
  },
};

/** The product's forms that were named; otherwise what is wrong with the names. */
function builtInCopies(typed: string | undefined): Outcome<readonly OwnForm[], string> {
  const copies: OwnForm[] = [];
  for (const name of (typed ?? "").split(/[,，、\s]+/).filter((one) => one !== "")) {
    const id = FORM_IDS.find((one) => one === name);
    const form = id === undefined ? null : drawableForm(id);
    if (!form) return { ok: false, error: WORDS.unknownForm(name) };
    copies.push(ownCopy(form.profile, form.layout));
  }
  return { ok: true, value: copies };
}

type PolicyJson = OwnForm["policy"] | null;

/** The forms of a pack, or the tables of a workbook as forms; null where the person was told why not. */
async function formsOf(
  path: string,
  args: Arguments,
  policy: PolicyJson,
  io: CommandIo,
): Promise<readonly OwnForm[] | null> {
  if (extname(path).toLowerCase() !== ".json") return keptForms(path, args, policy, io);
  const read = await readPack(path, io);
  if (read.ok) return read.value.forms;
  await complainAll(io, read.error);
  return null;
}

async function keptForms(
  path: string,
  args: Arguments,
  policy: PolicyJson,
  io: CommandIo,
): Promise<readonly OwnForm[] | null> {
  const opened = await openInput(path, io);
  if (!opened.ok) {
    await failOn(path, opened.error, io);
    return null;
  }
  const kept: OwnForm[] = [];
  try {
    const { tables, gridOf } = await readTables(opened.value, {});
    for (const scored of tables) {
      const { table } = scored;
      const grid = gridOf(table.sheet);
      if (!grid) continue;
      const outcome = await keepForm(opened.value, scored, grid, {
        name: args.value("name") ?? "",
        keepIndicators: args.has("keep-indicators"),
        keepTexts: args.has("keep-texts"),
        policy: null,
      });
      if (!outcome.ok) {
        await complain(io, WORDS.notKept(path, table.title.text, outcome.error));
        continue;
      }
      const { form, leftOut } = outcome.value;
      // A workbook holds many tables of one form.
      if (kept.some((other) => printSame(other, form))) continue;
      kept.push(policy === null ? form : { ...form, policy: withoutOthers(policy) });
      if (leftOut.length > 0) await complain(io, WORDS.leftOut(form.name, leftOut));
    }
  } catch (error) {
    await failOn(path, failureOf(error), io);
    return null;
  }
  if (kept.length > 0) return kept;
  await complain(io, WORDS.noTables(path));
  return null;
}

function printSame(a: OwnForm, b: OwnForm): boolean {
  const [first, second] = [a, b].map(({ layout }) => {
    const { headings, labels } = printedLabels(layout);
    return [...headings, ...labels].sort().join();
  });
  return first === second;
}

/** Findings of single tables and the name of a schema are no matter of a form. */
function withoutOthers(policy: OwnForm["policy"]): OwnForm["policy"] {
  const others = ["acknowledge", "$schema"];
  return Object.fromEntries(Object.entries(policy).filter(([key]) => !others.includes(key)));
}

async function save(
  out: string,
  forms: readonly OwnForm[],
  args: Arguments,
  io: CommandIo,
): Promise<ExitCode> {
  if (forms.length > 1 && args.has("name")) return wrongUsage(io, "pack", WORDS.oneName);
  if (forms.length > PACK_LIMITS.forms) return complainAll(io, [WORDS.tooMany(PACK_LIMITS.forms)]);
  const text = packText({ name: forms[0]?.name ?? "", forms });
  const saved = await writeFileBeside(resolve(io.cwd, out), text, {
    replace: args.has("overwrite"),
  });
  if (!saved.ok) return complainAll(io, [wordsOfWriteProblem(out, saved.error)]);
  await io.out.write(`${WORDS.written(out, forms)}\n`);
  return EXIT.clean;
}

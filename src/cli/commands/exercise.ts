import { resolve } from "node:path";
import { makeExercise, PLANTABLE_RULES } from "../../app/exercise";
import { defaultYear, parseRequest } from "../../core/sheets/form-request";
import { newWorkbook } from "../../host/xlsx/new-workbook";
import { answerSheet } from "../../report/sheet/answer-sheet";
import { cliWords } from "../../words/cli";
import { exerciseWords } from "../../words/exercise";
import { validationTexts } from "../../words/form-texts";
import { wordsOfRequestError } from "../../words/new-form";
import type { Command } from "../command";
import { HELP } from "../command";
import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import { writeFileBeside } from "../files/write-beside";
import type { CommandIo } from "../io";
import { complain, complainAll, wordsOfWriteProblem, wrongUsage } from "../messages";

/** `ziping exercise`: a filled-in form with planted mistakes, and its answers as a second file. */
export const exercise: Command = {
  name: "exercise",
  options: [
    { name: "rules", takes: "value" },
    { name: "out", takes: "value" },
    { name: "answers", takes: "value" },
    { name: "seed", takes: "value" },
    { name: "year", takes: "value" },
    { name: "overwrite", takes: "nothing" },
    HELP,
  ],
  async run(args, io) {
    const usage = (words: string): Promise<ExitCode> => wrongUsage(io, "exercise", words);
    const [form, extra] = args.positionals;
    const rules = namedRules(args.value("rules") ?? "");
    const [out, answers] = [args.value("out"), args.value("answers")];
    if (extra !== undefined) return usage(cliWords.usage.noArguments(extra));
    if (form === undefined) return usage(exerciseWords.noForm);
    if (rules.length === 0) return usage(exerciseWords.noRules);
    if (out === undefined || answers === undefined || resolve(out) === resolve(answers))
      return usage(exerciseWords.noFiles);
    const strange = rules.find((rule) => !PLANTABLE_RULES.includes(rule));
    if (strange !== undefined) return usage(exerciseWords.notPlantable(strange, PLANTABLE_RULES));
    const seed = args.value("seed") ?? "1";
    if (!/^\d{1,10}$/.test(seed) || Number(seed) > LARGEST_SEED)
      return usage(exerciseWords.badSeed(seed));
    const now = new Date();
    const year = defaultYear({ year: now.getFullYear(), month: now.getMonth() + 1 });
    const request = parseRequest(
      { form, year: args.value("year") ?? String(year) },
      { year, month: 12 },
    );
    if (!request.ok) return complainAll(io, request.errors.map(wordsOfRequestError));
    const made = await makeExercise(
      request.value,
      [...new Set(rules)],
      Number(seed),
      exerciseWords.besides,
      validationTexts,
    );
    if (!made) throw new Error(`${form} has no layout`);
    if (made.unplanted.length > 0) await complain(io, exerciseWords.unplanted(made.unplanted));
    if (made.answers.length === 0) return EXIT.failed;
    const replace = args.has("overwrite");
    const files = [
      [out, newWorkbook(made.drawings)],
      [answers, newWorkbook([answerSheet(made.answers)])],
    ] as const;
    for (const [path, bytes] of files)
      if (!(await saved(path, bytes, replace, io))) return EXIT.failed;
    await io.out.write(`${exerciseWords.written(made.answers.length, out, answers)}\n`);
    return EXIT.clean;
  },
};

/** Every rule that can be planted at all, for "all"; a form has room for the most of them. */
function namedRules(typed: string): readonly string[] {
  const names = typed.split(/[,，、\s]+/).filter((name) => name !== "");
  return names.some((name) => name === "all" || name === "全部") ? PLANTABLE_RULES : names;
}

const LARGEST_SEED = 4294967295;

async function saved(
  path: string,
  bytes: Uint8Array,
  replace: boolean,
  io: CommandIo,
): Promise<boolean> {
  const written = await writeFileBeside(resolve(io.cwd, path), bytes, { replace });
  if (!written.ok) await complain(io, wordsOfWriteProblem(path, written.error));
  return written.ok;
}

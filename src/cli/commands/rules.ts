import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rule, Severity } from "../../core/check/rule";
import { RULE_IDS } from "../../core/check/rule-ids";
import { RULES } from "../../core/check/rules";
import { inColumns } from "../../report/text/columns";
import type { Column } from "../../report/text/columns";
import { SEVERITIES } from "../../core/check/severities";
import { SEVERITY_STYLE } from "../../report/text/findings-text";
import { line, span } from "../../report/text/paper";
import { cliWords } from "../../words/cli";
import { SEVERITY_WORDS } from "../../words/report";
import { nameOfRule } from "../../words/rules";
import { nearMatch } from "../arguments/near-match";
import type { Command } from "../command";
import { HELP } from "../command";
import type { ExitCode } from "../exit-code";
import { EXIT } from "../exit-code";
import type { CommandIo } from "../io";
import { complain, nearWords, wrongUsage } from "../messages";
import { paperOf } from "../terminal-paper";

const WORDS = cliWords.rules;

const COLUMNS: readonly Column[] = [
  { heading: WORDS.columns.code, side: "left", flexible: false },
  { heading: WORDS.columns.id, side: "left", flexible: false },
  { heading: WORDS.columns.name, side: "left", flexible: true },
  { heading: WORDS.columns.severity, side: "left", flexible: false },
];

/** `ziping rules`: the list; `ziping rules <id or code>`: the page of one. */
export const rules: Command = {
  name: "rules",
  options: [HELP],
  async run(args, io) {
    const [wanted, extra] = args.positionals;
    if (extra !== undefined) return wrongUsage(io, "rules", cliWords.usage.noArguments(extra));
    return wanted === undefined ? listRules(io) : showPage(wanted, io);
  },
};

async function listRules(io: CommandIo): Promise<ExitCode> {
  const paper = paperOf(io.out, io);
  const rows = RULES.map((rule) => {
    const severity = highestSeverity(rule);
    return [
      span(rule.code),
      span(rule.id, "strong"),
      span(nameOfRule(rule.id)),
      span(SEVERITY_WORDS[severity], SEVERITY_STYLE[severity]),
    ];
  });
  const lines = [...inColumns(paper, COLUMNS, rows, 0), "", line(paper, span(WORDS.hint, "dim"))];
  await io.out.write(`${lines.join("\n")}\n`);
  return EXIT.clean;
}

function highestSeverity({ messages }: Rule): Severity {
  const used = new Set(Object.values(messages).map(({ severity }) => severity));
  return SEVERITIES.find((severity) => used.has(severity)) ?? "info";
}

async function showPage(wanted: string, io: CommandIo): Promise<ExitCode> {
  const rule = RULES.find(({ id, code }) => id === wanted || code === wanted.toUpperCase());
  if (!rule) {
    const near = nearMatch(wanted, RULE_IDS);
    return wrongUsage(io, "rules", cliWords.usage.unknownRule(wanted) + nearWords(near));
  }
  const path = join(io.root, "docs", "rules", `${rule.id}.md`);
  const page = await readFile(path, "utf8").catch(() => null);
  if (page === null) {
    await complain(io, WORDS.pageMissing(rule.id));
    return EXIT.failed;
  }
  await io.out.write(page.endsWith("\n") ? page : `${page}\n`);
  return EXIT.clean;
}

import { FORMS } from "../../core/forms";
import { inColumns } from "../../report/text/columns";
import type { Column } from "../../report/text/columns";
import { line, padded, paragraph, span } from "../../report/text/paper";
import { cliWords } from "../../words/cli";
import { KIND_WORDS, PROVENANCE_WORDS } from "../../words/forms";
import type { Command } from "../command";
import { HELP } from "../command";
import { EXIT } from "../exit-code";
import { complainAll, wrongUsage } from "../messages";
import { packOption } from "../reading-options";
import { paperOf } from "../terminal-paper";

const WORDS = cliWords.forms;

const COLUMNS: readonly Column[] = [
  { heading: WORDS.columns.id, side: "left", flexible: false },
  { heading: WORDS.columns.name, side: "left", flexible: true },
  { heading: WORDS.columns.kind, side: "left", flexible: false },
  { heading: WORDS.columns.provenance, side: "left", flexible: false },
];

/** The longest name of a provenance and a gap. */
const PROVENANCE_COLUMNS = 18;

/** `ziping forms`: every form with where it comes from. */
export const forms: Command = {
  name: "forms",
  options: [{ name: "pack", takes: "value" }, HELP],
  async run(args, io) {
    const extra = args.positionals[0];
    if (extra !== undefined) return wrongUsage(io, "forms", cliWords.usage.noArguments(extra));
    const own = await packOption(args.value("pack"), io);
    if (!own.ok) return complainAll(io, own.error);
    const paper = paperOf(io.out, io);
    const rows = [...own.value, ...FORMS].map(({ id, name, kind, provenance }) => [
      span(id, "strong"),
      span(name),
      span(kind === null ? WORDS.anyKind : KIND_WORDS[kind], "dim"),
      span(PROVENANCE_WORDS[provenance].name),
    ]);
    const lines = [
      ...inColumns(paper, COLUMNS, rows, 0),
      "",
      line(paper, span(WORDS.advice, "strong")),
      ...Object.values(PROVENANCE_WORDS).flatMap(({ name, advice }) =>
        paragraph(paper, {
          indent: 2,
          label: span(padded(paper, name, PROVENANCE_COLUMNS)),
          text: span(advice),
        }),
      ),
    ];
    await io.out.write(`${lines.join("\n")}\n`);
    return EXIT.clean;
  },
};

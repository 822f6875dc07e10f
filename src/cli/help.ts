import type { Paper } from "../report/text/paper";
import { line, padded, paragraph, span, spanWidth } from "../report/text/paper";
import { HELP_HEADINGS, HELP_OPTION, HELP_WORDS } from "../words/help";
import type { Command } from "./command";
import type { OptionSpec } from "./arguments/parse-arguments";

/** Help of the program: its commands. */
export function programHelp(paper: Paper, commands: readonly Command[]): string {
  return text([
    line(paper, span(HELP_HEADINGS.product)),
    "",
    ...usage(paper, HELP_HEADINGS.program),
    "",
    line(paper, span(HELP_HEADINGS.commands, "strong")),
    ...described(
      paper,
      commands.map(({ name }) => [name, HELP_WORDS[name].summary]),
    ),
    "",
    line(paper, span(HELP_HEADINGS.options, "strong")),
    ...described(paper, [
      ["-h, --help", HELP_OPTION],
      ["-V, --version", HELP_HEADINGS.version],
    ]),
    "",
    line(paper, span(HELP_HEADINGS.moreHelp)),
  ]);
}

/** Help of one command. */
export function commandHelp(paper: Paper, { name, options }: Command): string {
  const words = HELP_WORDS[name];
  return text([
    ...paragraph(paper, { indent: 0, text: span(words.summary) }),
    "",
    ...usage(paper, words.usage),
    "",
    line(paper, span(HELP_HEADINGS.options, "strong")),
    ...described(
      paper,
      options.map((option) => [optionText(option), words.options[option.name] ?? ""]),
    ),
    ...section(paper, HELP_HEADINGS.notes, words.notes),
    ...section(paper, HELP_HEADINGS.examples, words.examples),
  ]);
}

function usage(paper: Paper, words: string): string[] {
  return paragraph(paper, {
    indent: 0,
    label: span(HELP_HEADINGS.usage, "strong"),
    text: span(words),
  });
}

function optionText({ name, short, takes, choices }: OptionSpec): string {
  const value = takes === "nothing" ? "" : ` ${choices?.join("|") ?? VALUE_NAMES[name] ?? "VALUE"}`;
  return `${short === undefined ? "" : `-${short}, `}--${name}${value}`;
}

const VALUE_NAMES: Readonly<Record<string, string>> = {
  jobs: "N",
  out: "FILE",
  policy: "FILE",
  pack: "FILE",
  form: "ID",
  year: "YEAR",
  unit: "NAME",
  project: "NAME",
  name: "NAME",
  indicators: "N",
  from: "FILE",
  rules: "ID,ID",
  answers: "FILE",
  seed: "N",
};

function described(paper: Paper, entries: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...entries.map(([name]) => spanWidth(paper, name)));
  return entries.flatMap(([name, words]) =>
    paragraph(paper, {
      indent: 2,
      label: span(`${padded(paper, name, width)}  `),
      text: span(words),
    }),
  );
}

function section(paper: Paper, heading: string, paragraphs: readonly string[]): string[] {
  if (paragraphs.length === 0) return [];
  return [
    "",
    line(paper, span(heading, "strong")),
    ...paragraphs.flatMap((words) => paragraph(paper, { indent: 2, text: span(words) })),
  ];
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

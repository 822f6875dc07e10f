import { reportWords } from "../../words/report";
import type { FileFacts, RuleFacts } from "../batch/file-facts";
import { sumOfCounts } from "../batch/file-facts";
import type { ReportEnd } from "../report";
import type { Paper, Span } from "./paper";
import { line, paragraph, span } from "./paper";

/** What is remembered of each file for the closing lines: a few words, not its tables. */
export interface Tally {
  readonly withErrors: { readonly path: string; readonly errors: number }[];
  readonly unreadable: { readonly path: string; readonly message: string }[];
  readonly withoutTables: string[];
  /** Findings of severity error or warning, by rule. */
  readonly rules: Map<string, { code: string; files: number; count: number }>;
}

const FREQUENT = 8;
const LISTED = 20;

export function emptyTally(): Tally {
  return { withErrors: [], unreadable: [], withoutTables: [], rules: new Map() };
}

export function addToTally(tally: Tally, file: FileFacts): void {
  const { path, error: message, tables, counts, rules } = file;
  if (message !== null) {
    tally.unreadable.push({ path, message });
    return;
  }
  if (tables.length === 0) tally.withoutTables.push(path);
  const { error: errors } = sumOfCounts([counts, ...tables.map((table) => table.counts)]);
  if (errors > 0) tally.withErrors.push({ path, errors });
  for (const found of rules) countRule(tally, found);
}

function countRule({ rules }: Tally, { rule, code, counts: { error, warning } }: RuleFacts): void {
  if (error + warning === 0) return;
  const { files, count } = rules.get(rule) ?? { files: 0, count: 0 };
  rules.set(rule, { code, files: files + 1, count: count + error + warning });
}

/** The closing lines of a batch. `nameOfRule` gives a rule's short name. */
export function summaryText(
  paper: Paper,
  tally: Tally,
  { totals, seconds }: ReportEnd,
  nameOfRule: (rule: string) => string,
): string[] {
  const words = reportWords.summary;
  const frequent = [...tally.rules]
    .sort(([, a], [, b]) => b.files - a.files || b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, FREQUENT);
  return [
    line(paper, span(words.heading, "strong")),
    ...paragraph(paper, {
      indent: 2,
      text: span(words.files(totals.files, totals.unreadable, totals.tables)),
    }),
    line(
      paper,
      span(`  ${words.findings(totals.errors, totals.warnings, totals.infos)}`),
      span(words.seconds(seconds.toFixed(1)), "dim"),
    ),
    ...listed(
      paper,
      span(words.withErrors(tally.withErrors.length), "error"),
      tally.withErrors.map(({ path, errors }) => `${path}  ${errors}`),
    ),
    ...listed(
      paper,
      span(words.unreadable(tally.unreadable.length), "error"),
      tally.unreadable.map(({ path, message }) => `${path}  ${message}`),
    ),
    ...listed(
      paper,
      span(words.withoutTables(tally.withoutTables.length), "warning"),
      tally.withoutTables,
    ),
    ...listed(
      paper,
      span(words.frequent, "strong"),
      frequent.map(
        ([rule, { code, files, count }]) =>
          `${code}  ${nameOfRule(rule)}  ${words.frequentRule(files, count)}`,
      ),
    ),
  ];
}

function listed(paper: Paper, heading: Span, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length - LISTED;
  return [
    line(paper, span("  "), heading),
    ...items.slice(0, LISTED).flatMap((item) => paragraph(paper, { indent: 4, text: span(item) })),
    ...(more > 0 ? [line(paper, span(`    ${reportWords.moreListed(more)}`, "dim"))] : []),
  ];
}

import type { Decimal } from "decimal.js";
import type { CheckedTable } from "../../app/check-workbook";
import type { ScoredTable } from "../../core/check/rule";
import type { Field } from "../../core/detect/evaluation-table";
import { areaToA1 } from "../../core/grid/address";
import { KIND_WORDS, POLICY_SOURCE_WORDS } from "../../words/forms";
import { reportWords } from "../../words/report";
import { plain } from "../fields";
import type { FindingReport } from "../report";
import { findingsText } from "./findings-text";
import { percentText } from "./number-text";
import type { Paper, Span } from "./paper";
import { line, padded, paragraph, span } from "./paper";
import { totalAgreement } from "../score-differences";
import { scoreRowsText, uncomputedText } from "./score-rows-text";

/** One table for a reader: what it is, its score, the rows that differ, what was found. */
export function tableText(
  paper: Paper,
  checked: CheckedTable,
  findings: readonly FindingReport[],
  hidden: boolean,
): string[] {
  return [
    ...tableHead(paper, checked, hidden),
    ...set(scoreRowsText(paper, checked)),
    ...set(uncomputedText(paper, checked)),
    ...set(
      findings.length === 0
        ? [line(paper, span("  "), span(reportWords.noFindings, "good"))]
        : findingsText(paper, findings, 2),
    ),
  ];
}

/** A block with a blank line in front; nothing for an empty one. */
function set(block: readonly string[]): string[] {
  return block.length === 0 ? [] : ["", ...block];
}

/** Title, whose, form, place, policy, funds and total. */
export function tableHead(paper: Paper, checked: ScoredTable, hidden: boolean): string[] {
  const { table, form } = checked;
  const labels = reportWords.head;
  const who = [table.organisation, table.project].filter((name) => name !== null).join("  ");
  const place = [
    reportWords.place(table.sheet, areaToA1(table.area)),
    reportWords.year(table.year),
    reportWords.moneyUnit(table.moneyUnit),
  ].join("  ");
  const facts: readonly (readonly [string, Span | null])[] = [
    [labels.who, who === "" ? null : span(who)],
    [labels.form, span(reportWords.form(form.name, form.id, KIND_WORDS[table.kind]))],
    [labels.place, span(place)],
    [labels.policy, span(policyName(checked))],
    [labels.funds, fundsSpan(checked)],
    [labels.total, totalSpan(checked)],
  ];
  return [
    ...paragraph(paper, {
      indent: 0,
      text: span(tableTitle(checked) + (hidden ? reportWords.hiddenSheet : ""), "strong"),
    }),
    ...facts.flatMap(([name, text]) => (text === null ? [] : labelled(paper, name, text))),
  ];
}

/** The table's title; its sheet's name where it has none. */
export function tableTitle({ table }: ScoredTable): string {
  return table.title.text.trim() === "" ? table.sheet : table.title.text;
}

/** The policy and where it came from. */
export function policyName({ scorecard }: ScoredTable): string {
  const { policy, source } = scorecard.policy;
  const from = policy.stated ? POLICY_SOURCE_WORDS[source] : reportWords.assumedPolicy;
  return reportWords.policy(policy.name, from);
}

/** Execution rate and score, each computed and printed; null where the form has no funds. */
function fundsSpan({ table, scorecard }: ScoredTable): Span | null {
  const { funds } = scorecard;
  if (!funds) return null;
  const row = table.funds.find(({ role }) => role === "total");
  const rate = funds.rate && percentText(funds.rate);
  const parts = [
    reportWords.both(reportWords.rate, computedText(rate), statedText(row?.rate)),
    ...(funds.score === null && !row?.score
      ? []
      : [reportWords.both(reportWords.score, computedText(funds.score), statedText(row?.score))]),
  ];
  return span(parts.join("  "));
}

/** The total in one line: computed, printed, whether they agree, grade. */
export function totalSpan(checked: ScoredTable): Span {
  const { score, fromLevel1, grade, complete, derivation } = checked.scorecard.total;
  const printed = checked.table.total?.score;
  if (score === null && (!printed || printed.text.trim() === ""))
    return derivation.id === "no-scores"
      ? span(reportWords.noScores, "dim")
      : span(reportWords.nothingScored);
  const agreement = totalAgreement(checked);
  const parts = [
    computedText(score),
    ...(printed ? [statedText(printed)] : []),
    ...(agreement === null ? [] : [reportWords.agreement[agreement]]),
    ...(grade === null ? [] : [reportWords.grade(grade)]),
    ...(fromLevel1 === null || score?.eq(fromLevel1) === true
      ? []
      : [reportWords.fromLevel1(plain(fromLevel1))]),
    ...(complete ? [] : [reportWords.incomplete]),
  ];
  return span(parts.join("  "), TONES[agreement ?? "none"]);
}

const TONES = { exact: "good", rounded: "good", differs: "error", none: "plain" } as const;

function computedText(value: Decimal | string | null): string {
  if (value === null) return reportWords.computed(reportWords.notComputable);
  return reportWords.computed(typeof value === "string" ? value : plain(value));
}

function statedText(field: Field | null | undefined): string {
  if (!field) return reportWords.stated(reportWords.noPlace);
  const text = field.text.trim();
  return reportWords.stated(text === "" ? reportWords.notStated : text);
}

const LABEL_COLUMNS = 10;

function labelled(paper: Paper, name: string, text: Span): string[] {
  const label = span(padded(paper, name, LABEL_COLUMNS), "dim");
  return paragraph(paper, { indent: 2, label, text });
}

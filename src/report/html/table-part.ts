import type { CheckedTable } from "../../app/check-workbook";
import { KIND_WORDS } from "../../words/forms";
import { opinionWords } from "../../words/opinion";
import { pageWords } from "../../words/report-page";
import { reportWords } from "../../words/report";
import { type DifferenceRow, differenceRow } from "../difference-row";
import { tableOpinion } from "../opinion/opinion";
import type { Opinion } from "../opinion/opinion";
import { reviewScore } from "../opinion/review-score";
import type { TableReport } from "../report";
import { percentText } from "../text/number-text";
import { scoreDifferences } from "../score-differences";
import { policyName, tableTitle } from "../text/table-text";
import { findingsPart } from "./findings-part";
import type { Markup, Piece } from "./markup";
import { html } from "./markup";

/** One table for a reviewer: what it is, its scores, the drafted opinion, what differs, what was found. */
export function tablePart(table: TableReport, checked: CheckedTable, hidden: boolean): Markup {
  const title = tableTitle(checked) + (hidden ? pageWords.hidden : "");
  return html`<section class="table">
    <h4>${title}</h4>
    ${facts(table, checked)} ${opinionPart(tableOpinion(table, "page"))}
    ${differencesPart(checked)}${findingsPart(table.findings, pageWords.findings(table.findings.length))}
  </section> `;
}

/** An opinion set apart, paragraph by paragraph. */
export function opinionPart({ paragraphs }: Opinion): Markup {
  return html`<div class="opinion">
    <p class="soft">${pageWords.opinion}</p>
    ${paragraphs.map((text) => html`<p>${text}</p>`)}
  </div>`;
}

function facts(table: TableReport, checked: CheckedTable): Markup {
  const words = pageWords.facts;
  const { form } = checked;
  const rows: readonly (readonly [string, Piece])[] = [
    [words.who, table.organisation],
    [words.project, table.project],
    [words.form, reportWords.form(form.name, form.id, KIND_WORDS[table.kind])],
    [words.place, reportWords.place(table.sheet, table.range)],
    [words.year, reportWords.year(table.year)],
    [words.policy, policyName(checked)],
    [words.funds, fundsText(table, checked)],
    ...scoreFacts(table),
  ];
  return html`<dl class="facts">
    ${rows.map(([name, value]) =>
      value === null || value === ""
        ? null
        : html`<dt>${name}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`;
}

function fundsText({ funds, moneyUnit }: TableReport, { scorecard }: CheckedTable): string | null {
  const row = funds.rows.find(({ role }) => role === "total");
  if (!row) return null;
  const shown = (text: string | undefined) => (text?.trim() ? text.trim() : reportWords.notStated);
  const rate = scorecard.funds?.rate ?? null;
  return pageWords.fundsText(
    shown(row.adjustedBudget?.text.trim() ? row.adjustedBudget.text : row.initialBudget?.text),
    shown(row.executed?.text),
    moneyUnit,
    rate === null ? reportWords.notComputable : percentText(rate),
  );
}

function scoreFacts(table: TableReport): readonly (readonly [string, Piece])[] {
  const { score, grade, stated, excess, state } = reviewScore(table);
  if (state === "no-scores") return [];
  const review =
    score === null ? opinionWords.noReviewScore.incomplete : pageWords.reviewText(score, grade);
  const differs = excess !== null && Number(excess) !== 0;
  return [
    [pageWords.facts.stated, stated === "" ? reportWords.notStated : stated],
    [pageWords.facts.review, differs ? html`<span class="differs">${review}</span>` : review],
  ];
}

/** The scores that differ from the computed ones, with how these were worked out. */
function differencesPart(checked: CheckedTable): Markup | null {
  const differences = scoreDifferences(checked);
  if (differences.length === 0) return null;
  const words = reportWords.columns;
  const heading = pageWords.differing(differences.length);
  return html`<h4>${heading}</h4>
    <div class="wide" tabindex="0" role="group" aria-label="${heading}">
      <table>
        <thead>
          <tr>
            <th>${words.cell}</th>
            <th>${words.indicator}</th>
            <th>${words.target}</th>
            <th>${words.actual}</th>
            <th class="number">${words.weight}</th>
            <th class="number">${words.stated}</th>
            <th class="number">${words.computed}</th>
            <th>${words.because}</th>
          </tr>
        </thead>
        <tbody>
          ${differences.map((difference) => rowPart(differenceRow(checked, difference)))}
        </tbody>
      </table>
    </div> `;
}

function rowPart({ cell, named, weight, stated, computed, because }: DifferenceRow): Markup {
  return html`<tr>
    <td>${cell}</td>
    ${named.map((text) => html`<td>${text}</td>`)}
    <td class="number">${weight}</td>
    <td class="number differs">${stated ?? reportWords.notStated}</td>
    <td class="number">${computed}</td>
    <td>${because}</td>
  </tr> `;
}

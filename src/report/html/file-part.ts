import type { CheckedFile } from "../../app/check-batch";
import { areaToA1 } from "../../core/grid/address";
import type { UnrecognisedArea } from "../../core/detect/evaluation-table";
import { pageWords } from "../../words/report-page";
import { reportWords, UNRECOGNISED_WORDS } from "../../words/report";
import { failureWords } from "../failure-words";
import { workbookOpinion } from "../opinion/opinion";
import type { FileReport } from "../report";
import { findingsPart } from "./findings-part";
import type { Markup } from "./markup";
import { html } from "./markup";
import { opinionPart, tablePart } from "./table-part";

/** All that the page says of one file, below its name. */
export function filePart(report: FileReport, { outcome }: CheckedFile): Markup {
  if (!outcome.ok) {
    const { message, why, whatToDo } = failureWords(outcome.error);
    return html`<p><span class="badge error">${pageWords.tiles.unreadable}</span> ${message}</p>
      <p><span class="label">${reportWords.why}</span>${why}</p>
      <p><span class="label">${reportWords.whatToDo}</span>${whatToDo}</p>`;
  }
  const { sheets, tables, unrecognised } = outcome.value;
  const hidden = new Set(
    sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name),
  );
  return html`${report.tables.map((table, index) => {
    const checked = tables[index];
    return checked ? tablePart(table, checked, hidden.has(table.sheet)) : null;
  })}${wholeWorkbook(report)}${unrecognisedPart(unrecognised.filter(({ sheet }) => !hidden.has(sheet)))}`;
}

function wholeWorkbook(report: FileReport): Markup | null {
  const opinion = workbookOpinion(report, "page");
  if (opinion === null) return null;
  return html`<section class="table">
    <h4>${pageWords.wholeWorkbook}</h4>
    ${opinionPart(opinion)}
    ${findingsPart(report.findings, pageWords.findings(report.findings.length))}
  </section> `;
}

/** What was looked at and is no table, with the reason. */
function unrecognisedPart(areas: readonly UnrecognisedArea[]): Markup | null {
  if (areas.length === 0) return null;
  return html`<section class="table">
    <h4>${reportWords.unrecognised(areas.length)}</h4>
    <ul>
      ${areas.map(
        ({ sheet, area, reason }) =>
          html`<li>${reportWords.place(sheet, areaToA1(area))}：${UNRECOGNISED_WORDS[reason]}</li>`,
      )}
    </ul>
  </section> `;
}

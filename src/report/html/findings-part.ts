import type { Severity } from "../../core/check/rule";
import { pageWords } from "../../words/report-page";
import { reportWords, SEVERITY_WORDS } from "../../words/report";
import { causesAmong } from "../finding-report";
import type { FindingReport } from "../report";
import { cellRanges } from "../text/cell-list";
import type { Markup } from "./markup";
import { html } from "./markup";

const WORDS = pageWords.findingColumns;

/** Findings in the report's order, each row with what it explains; nothing for none. */
export function findingsPart(findings: readonly FindingReport[], heading: string): Markup | null {
  const causes = causesAmong(findings);
  if (causes.length === 0) return null;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return html`<h4>${heading}</h4>
    <div class="wide" tabindex="0" role="group" aria-label="${heading}">
      <table class="findings">
        <thead>
          <tr>
            <th>${WORDS.severity}</th>
            <th>${WORDS.cells}</th>
            <th>${WORDS.problem}</th>
            <th>${WORDS.whatToDo}</th>
          </tr>
        </thead>
        <tbody>
          ${causes.map((finding) => findingRow(finding, byId))}
        </tbody>
      </table>
    </div> `;
}

function findingRow(finding: FindingReport, byId: ReadonlyMap<string, FindingReport>): Markup {
  const { severity, code, cells, message, why, whatToDo, clause, acknowledged } = finding;
  return html`<tr class="${severity}">
    <td>${badge(severity)}<br /><span class="soft">${code}</span></td>
    <td>${cellRanges(cells).join(reportWords.listMark)}</td>
    <td>
      <p class="message">${message}</p>
      ${explained(reportWords.why, why)}${finding.consequences.map((id) => consequence(byId.get(id)))}${
        acknowledged && html`<p class="soft">${reportWords.acknowledged(acknowledged.reason)}</p>`
      }
    </td>
    <td>
      <p>${whatToDo}</p>
      ${explained(reportWords.clause, clause)}
    </td>
  </tr> `;
}

function badge(severity: Severity): Markup {
  return html`<span class="badge ${severity}">${SEVERITY_WORDS[severity]}</span>`;
}

function explained(label: string, text: string): Markup | null {
  return text === "" ? null : html`<p><span class="label">${label}</span>${text}</p>`;
}

function consequence(finding: FindingReport | undefined): Markup | null {
  return finding === undefined
    ? null
    : explained(reportWords.consequence, `${finding.cell} ${finding.message}`);
}

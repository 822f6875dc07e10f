import type { Severity } from "../../core/check/rule";
import { pageWords } from "../../words/report-page";
import { nameOfRule } from "../../words/rules";
import type { BatchTally, FileTally, RuleTally, UnitTally } from "../batch/batch-tally";
import type { Counts } from "../batch/file-facts";
import { SEVERITIES } from "../../core/check/severities";
import type { Markup } from "./markup";
import { html } from "./markup";

const WORDS = pageWords.columns;
const SEVERITY_COLUMNS = [WORDS.errors, WORDS.warnings, WORDS.infos];

/** The three lists in front: by unit, by rule, files with the worst first. */
export function overview({ units, rules, files }: BatchTally): Markup {
  return html`<section id="units">
      <h2>${pageWords.byUnit}</h2>
      ${list([WORDS.unit], [WORDS.files, WORDS.tables, ...SEVERITY_COLUMNS, WORDS.unreadable], units.map(unitRow), pageWords.byUnit)}
    </section>
    <section id="rules">
      <h2>${pageWords.byRule}</h2>
      ${
        rules.length === 0
          ? html`<p>${pageWords.noRules}</p>`
          : list(
              [WORDS.code, WORDS.rule],
              [WORDS.files, ...SEVERITY_COLUMNS],
              rules.map(ruleRow),
              pageWords.byRule,
            )
      }
    </section>
    <section id="files">
      <h2>${pageWords.files}</h2>
      ${list([WORDS.file, WORDS.unit], [WORDS.tables, ...SEVERITY_COLUMNS], files.map(fileRow), pageWords.files, WORDS.note)}
    </section> `;
}

/** Text columns first, then numbers, then perhaps a remark. */
function list(
  texts: readonly string[],
  numbers: readonly string[],
  rows: readonly Markup[],
  label: string,
  remark?: string,
): Markup {
  const head = (name: string) => html`<th scope="col">${name}</th>`;
  const numberHead = (name: string) => html`<th scope="col" class="number">${name}</th>`;
  return html`<div class="wide" tabindex="0" role="group" aria-label="${label}">
    <table class="sortable">
      <thead>
        <tr>
          ${texts.map(head)}${numbers.map(numberHead)}${remark === undefined ? null : head(remark)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function unitRow({ unit, files, tables, counts, unreadable }: UnitTally): Markup {
  const name = unit ?? pageWords.noUnit;
  return html`<tr data-words="${name}">
    <th scope="row">${name}</th>
    ${numberCell(files)}${numberCell(tables)}${countCells(counts)}${numberCell(unreadable, "error")}
  </tr> `;
}

function ruleRow({ rule, code, files, counts }: RuleTally): Markup {
  return html`<tr>
    <th scope="row">${code}</th>
    <td>${nameOfRule(rule)}</td>
    ${numberCell(files)}${countCells(counts)}
  </tr> `;
}

function fileRow({ index, path, units, tables, counts, error }: FileTally): Markup {
  const note = error ?? (tables === 0 ? pageWords.noTables : "");
  return html`<tr data-words="${wordsOfFile(path, units)}">
    <th scope="row"><a href="#${fileAnchor(index)}">${path}</a></th>
    <td>${units.join("、")}</td>
    ${numberCell(tables)}${countCells(counts)}
    <td>${note}</td>
  </tr> `;
}

/** The anchor of a file's own section. */
export function fileAnchor(index: number): string {
  return `file-${index + 1}`;
}

/** What the filter looks through. */
export function wordsOfFile(path: string, units: readonly string[]): string {
  return [path, ...units].join(" ");
}

function countCells(counts: Counts): Markup[] {
  return SEVERITIES.map((severity) => numberCell(counts[severity], severity));
}

/** A zero is there, but does not draw the eye. */
function numberCell(count: number, kind: Severity | "" = ""): Markup {
  return html`<td class="number ${count === 0 ? "none" : kind}">${count}</td>`;
}

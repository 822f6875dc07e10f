import { pageWords } from "../../words/report-page";
import { reportWords } from "../../words/report";
import { packText, unpackText } from "../../host/packed-text";
import type { FileTally } from "../batch/batch-tally";
import { BatchCounter } from "../batch/batch-tally";
import type { FileFacts } from "../batch/file-facts";
import { factsOf } from "../batch/file-facts";
import type { ReportEnd } from "../report";
import type { ReportFormat } from "../writer";
import { filePart } from "./file-part";
import { html, Markup } from "./markup";
import { fileAnchor, overview, wordsOfFile } from "./overview";
import { SCRIPT, SCRIPT_DIGEST } from "./script";
import { STYLE } from "./style";

/**
 * One page that stands alone: it loads nothing, reads without script, prints on A4. The overviews stand
 * in front, so the parts of all files are kept until the end, packed.
 */
export const htmlFormat: ReportFormat<PagePart> = {
  part: (report, checked) => ({
    packed: packText(filePart(report, checked).source),
    facts: factsOf(report),
  }),
  writer() {
    const counter = new BatchCounter();
    const parts: Uint8Array[] = [];
    return {
      begin: () => "",
      file({ packed, facts }) {
        counter.add(facts);
        parts.push(packed);
        return "";
      },
      *end(end) {
        const tally = counter.tally();
        const whole = page(end, overview(tally), PLACE_OF_DETAILS).source;
        const [head = "", foot = ""] = whole.split(PLACE_OF_DETAILS.source);
        yield head;
        for (const file of tally.files) yield fileSection(file, parts[file.index]).source;
        yield foot;
      },
    };
  },
};

/** What the page needs of one file. */
export interface PagePart {
  /** The markup of the file's section, deflated. */
  readonly packed: Uint8Array;
  readonly facts: FileFacts;
}

/** Stands for the files' sections, which come one by one: what is read from files is no markup. */
const PLACE_OF_DETAILS = Markup.own("<!--details-->");

/** Nothing is loaded and no script runs but the one whose digest stands here. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_DIGEST}'; base-uri 'none'; form-action 'none'`;

/** In one piece: a space more and the digest would not fit. */
const SCRIPT_ELEMENT = Markup.own(`<script>${SCRIPT}</script>`);

function page(end: ReportEnd, lists: Markup, details: Markup): Markup {
  const { totals, seconds } = end;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${pageWords.title}</title>
        <style>
          ${Markup.own(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>${pageWords.title}</h1>
          <p>${pageWords.about(totals.files, totals.tables)}</p>
          <p class="soft">${pageWords.caution}</p>
          ${tiles(end)}
        </header>
        <nav aria-label="${pageWords.contents}">
          <ul>
            <li><a href="#units">${pageWords.byUnit}</a></li>
            <li><a href="#rules">${pageWords.byRule}</a></li>
            <li><a href="#files">${pageWords.files}</a></li>
            <li><a href="#details">${pageWords.details}</a></li>
          </ul>
        </nav>
        <main>
          ${staleAcknowledgements(end)}
          <div class="tools" role="search" aria-label="${pageWords.tools.label}" hidden>
            <label>${pageWords.tools.search} <input type="search" /></label>
            <label
              ><input type="checkbox" value="warning" checked /> ${pageWords.tools.warnings}</label
            >
            <label><input type="checkbox" value="info" checked /> ${pageWords.tools.infos}</label>
          </div>
          ${lists}
          <section id="details">
            <h2>${pageWords.details}</h2>
            ${details}
          </section>
        </main>
        <footer>${pageWords.footer(seconds.toFixed(1))}</footer>
        ${SCRIPT_ELEMENT}
      </body>
    </html> `;
}

function tiles({ totals }: ReportEnd): Markup {
  const words = pageWords.tiles;
  const shown: readonly (readonly [string, number, string])[] = [
    [words.files, totals.files, ""],
    [words.tables, totals.tables, ""],
    [words.errors, totals.errors, "error"],
    [words.warnings, totals.warnings, "warning"],
    [words.infos, totals.infos, "info"],
    [words.unreadable, totals.unreadable, totals.unreadable === 0 ? "" : "error"],
  ];
  return html`<ul class="tiles">
    ${shown.map(([name, count, kind]) => html`<li class="${kind}"><b>${count}</b>${name}</li>`)}
  </ul>`;
}

function staleAcknowledgements(end: ReportEnd): Markup[] {
  return end.staleAcknowledgements.map(
    ({ id, reason }) =>
      html`<p class="differs">${reportWords.staleAcknowledgement(id, reason)}</p>`,
  );
}

function fileSection({ index, path, units }: FileTally, packed: Uint8Array | undefined): Markup {
  const part = packed ? Markup.own(unpackText(packed)) : null;
  return html`<section
    class="file"
    id="${fileAnchor(index)}"
    data-words="${wordsOfFile(path, units)}"
  >
    <h3>${path}</h3>
    ${part}
  </section> `;
}

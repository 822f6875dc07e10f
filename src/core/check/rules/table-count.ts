import type { Narrative } from "../../detect/evaluation-table";
import type { CellReference } from "../../grid/address";
import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import { readSpelledNumeral } from "../../values/spelled-numeral";
import { quotedLabel } from "../field-text";
import { listed, quotedName } from "../listed";
import { workbookRule } from "../rule";
import type { ScoredTable, WorkbookContents, WorkbookFindings } from "../rule";
import { summaryRows } from "../summary-rows";

const messages = {
  /** The report speaks of more evaluated projects than the workbook has tables of. */
  fewer: { severity: "warning", slots: ["said", "tables", "projects"] },
  /** … of fewer. */
  more: { severity: "info", slots: ["said", "tables", "projects"] },
  /** Projects of the summary table without a table of their own. */
  missingTable: { severity: "warning", slots: ["rows", "missing", "names"] },
  /** Tables whose project the summary table leaves out. */
  missingRow: { severity: "warning", slots: ["tables", "missing", "names"] },
} as const;

type Findings = WorkbookFindings<typeof messages>;

/** W11: the projects said to be evaluated, those of the summary table, and the tables are as many. */
export const tableCount = workbookRule({
  id: "table-count",
  code: "W11",
  clause: "财预〔2020〕10号（单位自评应当覆盖全部项目支出，通常做法）",
  fix: "none",
  messages,
  *check(contents) {
    yield* reportFindings(contents);
    yield* summaryFindings(contents);
  },
});

/** 三个项目, 3个一般性项目; no 子项目. */
const COUNT = /(\d{1,3}|[一二两三四五六七八九十]{1,3})个[^,。;、:子\d]{0,6}?(?<!子)项目/g;
const EVALUATED = /自评/;

interface SaidCount {
  readonly said: string;
  readonly count: number;
  readonly place: CellReference;
}

/** A report of a single project's table may speak of many; one that comes with an overall table may not. */
function* reportFindings({ tables, narratives }: WorkbookContents): Findings {
  const projects = tables.filter(({ table: { kind } }) => kind !== "overall" && kind !== "summary");
  const isWhole = tables.some(({ table }) => table.kind === "overall") || projects.length > 1;
  const said = flatMapped(narratives, countsIn);
  const [first] = said;
  if (!first || !isWhole || projects.length === 0) return;
  if (said.some(({ count }) => count === projects.length)) return;
  yield {
    messageId: first.count > projects.length ? "fewer" : "more",
    cells: [...said.map(({ place }) => place), ...projects.map(titleCell)],
    values: {
      said: first.said,
      tables: String(projects.length),
      projects: namesOf(projects),
    },
  };
}

function titleCell({ table }: ScoredTable): CellReference {
  return { sheet: table.sheet, at: table.title.at };
}

function namesOf(projects: readonly ScoredTable[]): string {
  return listed(projects.map(({ table }) => quotedName(table.project ?? table.sheet)));
}

/** The numbers of projects in sentences on the self-evaluation. */
function countsIn({ sheet, at, text }: Narrative): readonly SaidCount[] {
  if (!/个/.test(text)) return [];
  return flatMapped(
    foldText(text)
      .split(/[。;!?]/)
      .filter((sentence) => EVALUATED.test(sentence)),
    (sentence) =>
      flatMapped([...sentence.matchAll(COUNT)], ([said, digits = ""]) => {
        const count = Number(readSpelledNumeral(digits) ?? digits);
        return count > 0 ? [{ said, count, place: { sheet, at } }] : [];
      }),
  );
}

function* summaryFindings({ tables }: WorkbookContents): Findings {
  const evaluated = tables.filter(
    ({ table }) => table.kind === "project" || table.kind === "target-completion",
  );
  for (const { scored, matches, alone } of summaryRows(tables)) {
    // Where no row fits a table, the workbook holds other tables.
    if (matches.length === 0) continue;
    const { sheet } = scored.table;
    const left = evaluated.filter((other) => !matches.some((match) => match.scored === other));
    if (alone.length > 0 && evaluated.length > 1)
      yield {
        messageId: "missingTable",
        cells: alone.map(({ label }) => ({ sheet, at: label.at })),
        values: {
          rows: String(matches.length + alone.length),
          missing: String(alone.length),
          names: listed(alone.map(({ label }) => quotedName(quotedLabel(label.text)))),
        },
      };
    else if (left.length > 0)
      yield {
        messageId: "missingRow",
        cells: left.map(titleCell),
        values: {
          tables: String(evaluated.length),
          missing: String(left.length),
          names: namesOf(left),
        },
      };
  }
}

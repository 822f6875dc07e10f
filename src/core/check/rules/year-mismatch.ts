import type { EvaluationTable, Field } from "../../detect/evaluation-table";
import type { CellReference } from "../../grid/address";
import { eachCellOnce } from "../field-text";
import { groupedBy } from "../grouped";
import { listed } from "../listed";
import type { Paragraph } from "../narrative/outline";
import { outlineOf } from "../narrative/outline";
import { subjectFinder } from "../narrative/spoken-of";
import type { SaidDate } from "../narrative/years-said";
import { mayNameYear, saidDates } from "../narrative/years-said";
import { shortLine } from "../quoted-examples";
import { workbookRule } from "../rule";
import type { ScoredTable, WorkbookContents, WorkbookFindings } from "../rule";
import { valueRows } from "../value-rows";
import { flatMapped } from "../../values/flat-mapped";

const messages = {
  /** The title of a report is of another year than the tables. */
  title: { severity: "warning", slots: ["said", "year", "text"] },
  /** Work is told of another year, and nothing of the year itself. */
  work: { severity: "warning", slots: ["said", "year", "text"] },
  /** Work of this year is counted with dates of an earlier one. */
  events: { severity: "warning", slots: ["said", "year"] },
  /** A target is due before the year begins. */
  deadline: { severity: "warning", slots: ["said", "year"] },
} as const;

type Findings = WorkbookFindings<typeof messages>;

/**
 * T08: the year said of the work is the year of the title. Dates of filling in, document numbers,
 * comparisons, plans, periods and years inside names are left alone.
 */
export const yearMismatch = workbookRule({
  id: "year-mismatch",
  code: "T08",
  clause: "财预〔2020〕10号（自评对象为本年度项目支出，通常做法）",
  fix: "none",
  messages,
  *check(contents) {
    for (const { table } of contents.tables) yield* tableFindings(table);
    yield* reportFindings(contents);
  },
});

const COMPARES = /较|比|上年|去年|同比|与.{0,12}相|以来|结转/;
const PLANS = /将|拟|计划|预计|力争|规划|下一步|期限|有效期|合同期|服务期|到期|质保|保修|分期|周期/;

/** A year that stands alone as the time of some work, neither compared nor planned. */
function isToldWork({ tellsWhen, sentence }: SaidDate): boolean {
  return tellsWhen && isOfItself(sentence);
}

/** The same in a goal or result, which tells of one year: there 「2021年养老金按时发放」 says when as well. */
function isToldInTable(date: SaidDate): boolean {
  return isToldWork(date) || (date.opensSentence && isOfItself(date.sentence));
}

function isOfItself(sentence: string): boolean {
  return !COMPARES.test(sentence) && !PLANS.test(sentence);
}

function* tableFindings(table: EvaluationTable): Findings {
  const { year, sheet } = table;
  if (year === null) return;
  const goals = flatMapped(table.goals, ({ expected, actual }) => [expected, actual]);
  const actuals = table.indicators.map(({ actual }) => actual);
  const texts = eachCellOnce(
    flatMapped([...goals, ...actuals], (field) =>
      field && mayNameYear(field.text) ? [field] : [],
    ),
  );
  yield* workFindings(
    texts.map(({ text, at }) => ({ text, place: { sheet, at } })),
    year,
    (date) => isToldInTable(date) && date.year !== year,
  );
  for (const field of texts) yield* eventFindings(field, year, sheet);
  yield* deadlineFindings(table, year);
}

interface PlacedText {
  readonly text: string;
  readonly place: CellReference;
}

/** Each other year once, with all texts that tell work of it and never name the year itself. */
function* workFindings(
  texts: readonly PlacedText[],
  year: number,
  isOther: (date: SaidDate) => boolean,
): Findings {
  const told = flatMapped(texts, (placed) => {
    const dates = saidDates(placed.text);
    if (dates.some((date) => date.year === year)) return [];
    const date = dates.find(isOther);
    return date ? [{ ...placed, said: date.year }] : [];
  });
  for (const [said, placed] of groupedBy(told, (one) => one.said))
    yield {
      messageId: "work",
      cells: placed.map(({ place }) => place),
      values: { said: String(said), year: String(year), text: shortLine(placed[0].text) },
    };
}

/** 「分别于2021年6月25日、…」: several days of one kind of work, some of them in an earlier year. */
function* eventFindings({ text, at }: Field, year: number, sheet: string): Findings {
  const dates = saidDates(text);
  const first = dates.findIndex(
    ({ before, day }) => day !== null && /(?:分别|先后)[于在]?$/.test(before),
  );
  const start = dates[first];
  if (!start || LONG_WORK.test(start.sentence)) return;
  const events = dates
    .slice(first)
    .filter(({ day, sentence }) => day !== null && sentence === start.sentence);
  const earlier = events.filter((date) => date.year < year);
  if (events.length < 2 || earlier.length === 0) return;
  yield {
    messageId: "events",
    cells: [{ sheet, at }],
    values: { said: listed(earlier.map((date) => date.text)), year: String(year) },
  };
}

/** Work that goes on over several years has its own dates. */
const LONG_WORK = /开工|立项|签订|招标|启动|批复|建设|竣工|中标|核准|备案/;

function* deadlineFindings(table: EvaluationTable, year: number): Findings {
  const { sheet } = table;
  const due = flatMapped(valueRows(table), ({ row }) => {
    const { date } = row.parsed.target;
    const isPast = row.parsed.target.kind === "date" && date?.year != null && date.year < year;
    return isPast && row.target ? [row.target] : [];
  });
  const [first] = due;
  if (!first) return;
  yield {
    messageId: "deadline",
    cells: due.map(({ at }) => ({ sheet, at })),
    values: {
      said: listed([...new Set(due.map(({ text }) => shortLine(text)))]),
      year: String(year),
    },
  };
}

/** Reports tell of the years before and of the plans for the next one: only later years are mistakes. */
function* reportFindings({ tables, narratives }: WorkbookContents): Findings {
  const paragraphs = outlineOf(narratives);
  const finder = subjectFinder(tables);
  const yearOf = (paragraph: Paragraph) =>
    finder.tableOf(paragraph)?.table.year ?? yearOfAll(tables);
  const dated: (PlacedText & { readonly year: number })[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { sheet, at, text } = paragraph.narrative;
    const year = mayNameYear(text) ? yearOf(paragraph) : null;
    if (year === null) continue;
    dated.push({ text, place: { sheet, at }, year });
    yield* titleFindings(paragraphs, index, year);
  }
  for (const [year, texts] of groupedBy(dated, (one) => one.year))
    yield* workFindings(texts, year, (date) => isToldWork(date) && date.year > year + 1);
}

function yearOfAll(tables: readonly ScoredTable[]): number | null {
  const years = new Set(flatMapped(tables, ({ table }) => table.year ?? []));
  const [year, ...others] = years;
  return year !== undefined && others.length === 0 ? year : null;
}

const REPORT_TITLE = /自评|评价|绩效/;
const OTHER_TITLE = /整改|回头看|规划|计划|方案|申报|上年|预算编制|预算公开|目标表|对比/;

/** 「2020年度…」 as the first line of a title, of which the next lines say what it is. */
function* titleFindings(paragraphs: readonly Paragraph[], index: number, year: number): Findings {
  const { heading, narrative, above } = paragraphs[index] ?? {};
  if (!heading || heading.level !== 0 || above?.length !== 0 || !narrative) return;
  const said = /^(20\d{2})年/.exec(heading.text)?.[1];
  const lines = titleLines(paragraphs, index);
  const title = lines.join("");
  const isReport = REPORT_TITLE.test(title) && !OTHER_TITLE.test(title);
  if (said === undefined || Number(said) === year || !isReport) return;
  yield {
    messageId: "title",
    cells: [{ sheet: narrative.sheet, at: narrative.at }],
    values: { said, year: String(year), text: shortLine(title) },
  };
}

const MOST_TITLE_LINES = 4;

function titleLines(paragraphs: readonly Paragraph[], index: number): readonly string[] {
  const lines: string[] = [];
  for (const { heading } of paragraphs.slice(index, index + MOST_TITLE_LINES)) {
    if (heading?.level !== 0) break;
    lines.push(heading.text);
  }
  return lines;
}

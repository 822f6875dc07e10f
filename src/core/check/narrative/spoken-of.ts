import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import { oncePer } from "../../values/once-per";
import type { ScoredTable } from "../rule";
import type { Heading, Paragraph } from "./outline";

/** Tells which table of the workbook words speak of. */
export interface SubjectFinder {
  /** By the words themselves, then by the paragraph they stand in and its headings; null where it is not clear. */
  tableOf(paragraph: Paragraph, words?: string): ScoredTable | null;
}

/** What a text names: one table, none, or several, or tables it does not tell apart. */
type Mention = ScoredTable | "none" | "unclear";

interface NamedProject {
  readonly scored: ScoredTable;
  readonly isIn: (text: string) => boolean;
  readonly core: string;
}

const OVERALL = /部门整体|整体(?:支出|绩效|预算|自评)|整体[和与及]/;
/** In headings: the projects, whichever they are. */
const PROJECTS = /项目(?:支出|绩效|自评|预算)|专项(?:资金|支出|绩效)/;
/** Longer paragraphs name many things in passing. */
const LONGEST_TELLING = 120;
/** A short name (业务费) is the project's only with such a word behind it, or in quotation marks. */
const SHORT_NAME = 4;
const WORD_OF_PROJECTS = "(?:项目|专项|绩效|自评|支出|预算)";

export const subjectFinder = oncePer(finderOver);

function finderOver(tables: readonly ScoredTable[]): SubjectFinder {
  const evaluated = tables.filter(({ table }) => table.kind !== "summary");
  const projects = evaluated.filter(({ table }) => table.kind !== "overall");
  const overall = evaluated.filter(({ table }) => table.kind === "overall");
  const named = flatMapped(projects, namedProject);
  const mentionIn = (text: string, inHeading: boolean): Mention => {
    const mentioned = new Set(projectsIn(text, named));
    const speaksOfOverall = OVERALL.test(text);
    if (speaksOfOverall && inHeading && /项目/.test(text)) return "unclear";
    if (speaksOfOverall) for (const scored of overall) mentioned.add(scored);
    if (speaksOfOverall && overall.length === 0) return "unclear";
    const generic = inHeading && mentioned.size === 0 && PROJECTS.test(text);
    if (generic) for (const scored of projects) mentioned.add(scored);
    const [one, ...more] = mentioned;
    if (!one) return generic ? "unclear" : "none";
    return more.length > 0 ? "unclear" : one;
  };
  const inBody = oncePer(({ body }: Paragraph) =>
    body.length <= LONGEST_TELLING ? mentionIn(body, false) : "none",
  );
  const inHeading = oncePer(({ text }: Heading) => mentionIn(text, true));
  const inHeadings = oncePer(({ above }: Paragraph): Mention => {
    const telling = above.map(inHeading).filter((mention) => mention !== "none");
    return telling[telling.length - 1] ?? "none";
  });
  const [only, ...others] = evaluated;
  const byItself = ({ above }: Paragraph) =>
    only && others.length === 0 && !above.some(({ text }) => namesSomething(text)) ? only : null;
  return {
    tableOf: (paragraph, words = "") => {
      let mention = words === "" ? "none" : mentionIn(foldText(words), false);
      if (mention === "none") mention = inBody(paragraph);
      // 「事业单位登记专项总分100分」 is of that project, though no table is called so.
      if (mention === "none") mention = namesSomething(words) ? "unclear" : inHeadings(paragraph);
      if (mention === "none") return byItself(paragraph);
      return mention === "unclear" ? null : mention;
    },
  };
}

/** Words of reports that name no project of their own. */
const NEUTRAL =
  /我[^,]?|本(?:部门|单位|项目|年度?)|该项目|^项目|项目$|年度|自评|综合|评价|绩效|最终|预算|资金|执行|情况|[总合]计?|得?分|结论|结果|报告|指标|完成|部分|率/g;

/** A text that may name another project than the only one the workbook has a table of. */
function namesSomething(text: string): boolean {
  return /项目|专项|经费|资金/.test(text.replace(NEUTRAL, ""));
}

function namedProject(scored: ScoredTable): readonly NamedProject[] {
  const full = foldText(scored.table.project ?? "").replace(/\([^()]*\)/g, "");
  const core =
    full.length > SHORT_NAME ? full.replace(/(?:专项)?(?:经费|资金|项目|专项)$/, "") : full;
  if (core.length < 2) return [];
  if (core.length >= SHORT_NAME) return [{ scored, isIn: (text) => text.includes(core), core }];
  const literal = core.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`${literal}${WORD_OF_PROJECTS}|[“"]${literal}[”"]`);
  return [{ scored, isIn: (text) => pattern.test(text), core }];
}

/** The projects a text names; one whose name is part of another's named there is not meant. */
function projectsIn(text: string, named: readonly NamedProject[]): readonly ScoredTable[] {
  const found = named.filter(({ isIn }) => isIn(text));
  return found
    .filter((one) => !found.some((other) => other !== one && isWithin(one.core, other.core)))
    .map(({ scored }) => scored);
}

function isWithin(core: string, other: string): boolean {
  return other.length > core.length && other.includes(core);
}

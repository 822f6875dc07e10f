import type { Narrative } from "../../detect/evaluation-table";
import { oncePer } from "../../values/once-per";
import { foldText, partNumberedYears } from "../../values/normalise";

/** A title, or a line that numbers a section. */
export interface Heading {
  /** 0 for titles and parts, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ① and 一是. */
  readonly level: number;
  readonly text: string;
  readonly narrative: Narrative;
}

/** A paragraph of a report with the headings it stands under. */
export interface Paragraph {
  readonly narrative: Narrative;
  /** The folded text without its number. */
  readonly body: string;
  /** The heading the paragraph itself is. */
  readonly heading: Heading | null;
  /** The words before its colon: 「一是档案整理页数：…」; null where it has none. */
  readonly label: string | null;
  /** From the outermost to the nearest. */
  readonly above: readonly Heading[];
}

const MARKS: readonly { readonly level: number; readonly pattern: RegExp }[] = [
  { level: 0, pattern: /^第[一二三四五六七八九十]{1,3}部分/ },
  { level: 1, pattern: /^[一二三四五六七八九十]{1,3}、/ },
  { level: 2, pattern: /^\([一二三四五六七八九十]{1,3}\)/ },
  { level: 3, pattern: /^\d{1,2}(?:\.(?!\d)|、)/ },
  { level: 4, pattern: /^\(\d{1,2}\)/ },
  { level: 5, pattern: /^(?:[①-⑳]|[一二三四五六七八九十]{1,2}是)/ },
];

const LONGEST_HEADING = 40;
const LONGEST_TITLE = 60;
const LONGEST_LABEL = 30;
/** More short lines under a title are a list; each would stand under all before it. */
const MOST_TITLE_LINES = 10;
/** What titles of self-evaluation reports are about. */
const TITLE_WORDS = /自评|评价|绩效|决算|报告|总结/;
const BEGINS_TITLE = /^20\d{2}年度/;

/** The paragraphs of the reports of a workbook, sheet by sheet in their order. */
export const outlineOf = oncePer((narratives: readonly Narrative[]): readonly Paragraph[] => {
  const sheets = new Map<string, Outline>();
  return narratives.map((narrative) => {
    const outline = sheets.get(narrative.sheet) ?? new Outline();
    sheets.set(narrative.sheet, outline);
    return outline.take(narrative);
  });
});

/** The headings that are open while a sheet is read from top to bottom. */
class Outline {
  private open: readonly Heading[] = [];
  /** How many lines the title has that is being read; 0 outside titles. */
  private titleLines = 0;

  take(narrative: Narrative): Paragraph {
    const folded = partNumberedYears(foldText(narrative.text));
    const mark = MARKS.find(({ pattern }) => pattern.test(folded));
    const body = mark && mark.level > 0 ? folded.replace(mark.pattern, "") : folded;
    const inTitle = this.titleLines > 0 && this.titleLines < MOST_TITLE_LINES;
    const isTitle = !mark && isTitleLine(folded, inTitle);
    const level = isTitle ? 0 : (mark?.level ?? null);
    const continues = isTitle && inTitle;
    this.titleLines = isTitle ? (continues ? this.titleLines : 0) + 1 : 0;
    // A numbered line closes the sections of its own level and below; a line of a title goes on with it.
    if (level !== null && !continues)
      this.open = this.open.filter((heading) => heading.level < level);
    const above = this.open;
    const isHeading = level !== null && (isTitle || isHeadingText(body));
    const heading = isHeading ? { level, text: body, narrative } : null;
    if (heading) this.open = [...this.open, heading];
    return { narrative, body, heading, label: labelOf(body), above };
  }
}

function isTitleLine(folded: string, inTitle: boolean): boolean {
  const plain = folded !== "" && folded.length <= LONGEST_TITLE && !/[。,;:]/.test(folded);
  return plain && (TITLE_WORDS.test(folded) || BEGINS_TITLE.test(folded) || inTitle);
}

/** A line without sentences: what stands in brackets is no part of it. */
function isHeadingText(body: string): boolean {
  const bare = body.replace(/\([^()]*\)/g, "").replace(/[。:;]$/, "");
  return bare !== "" && bare.length <= LONGEST_HEADING && !/[。,;:]/.test(bare);
}

function labelOf(body: string): string | null {
  const colon = body.slice(0, LONGEST_LABEL + 1).indexOf(":");
  const label = colon < 0 ? "" : body.slice(0, colon);
  return label === "" || /[。,;]/.test(label) ? null : label;
}

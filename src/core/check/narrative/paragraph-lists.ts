import type { Narrative } from "../../detect/evaluation-table";
import { isAggregate, isComparison } from "./amount-names";
import { amountsOf, statementOf } from "./money-statement";
import type { PartList } from "./part-list";
import type { StatedQuantity } from "./stated-quantity";
import { isMoney } from "./stated-quantity";
import { flatMapped } from "../../values/flat-mapped";

/** A list whose parts stand in paragraphs of their own. */
export interface ParagraphList {
  readonly list: PartList;
  /** The paragraphs of the parts, that of the whole first where it announces them with 其中. */
  readonly paragraphs: readonly Narrative[];
  /** True where 其中： announces the parts; else they stand under a heading (支出决算结构情况). */
  readonly announced: boolean;
}

/** 「…128.57万元。其中：」 and 「（二）…支出决算结构情况」 with the paragraphs that follow, sheet by sheet. */
export function paragraphLists(narratives: readonly Narrative[]): readonly ParagraphList[] {
  return flatMapped(
    narratives,
    (_, index) => announcedList(narratives, index) ?? headedList(narratives, index) ?? [],
  );
}

function announcedList(narratives: readonly Narrative[], index: number): ParagraphList | null {
  const paragraph = narratives[index];
  const announces = paragraph && ANNOUNCED.test(paragraph.text);
  const openEnd = announces ? statementOf(paragraph).openEnd : null;
  const items = openEnd ? itemsAfter(narratives, index) : [];
  if (!paragraph || !openEnd || items.length < 2) return null;
  const parts = items.map(({ amount }) => amount);
  return {
    list: { ...openEnd, parts, complete: false, gaps: false, certain: true },
    paragraphs: [paragraph, ...items.map((item) => item.paragraph)],
    announced: true,
  };
}

function headedList(narratives: readonly Narrative[], index: number): ParagraphList | null {
  if (!HEADING.test(narratives[index]?.text.trim() ?? "")) return null;
  const items = itemsAfter(narratives, index);
  const paragraphs = items.map(({ paragraph }) => paragraph);
  const [whole, ...besides] = amountsOfSection(narratives, index, new Set(paragraphs));
  if (!whole || items.length < FEWEST_UNDER_HEADING) return null;
  const parts = items.map(({ amount }) => amount);
  return {
    list: { whole, besides, parts, complete: false, gaps: false, certain: false },
    paragraphs,
    announced: false,
  };
}

const ANNOUNCED = /其中[：:]?\s*$/;
const HEADING = /^.{0,40}(?:结构|构成)(?:情况)?[。：:]?$/;
const FEWEST_UNDER_HEADING = 3;
const LONGEST_NAME = 40;
/** How far a section is looked through, in paragraphs. */
const LONGEST_SECTION = 40;

interface Item {
  readonly paragraph: Narrative;
  readonly amount: StatedQuantity;
}

/** The paragraphs right below that each begin with one named amount, numbered in order or not at all. */
function itemsAfter(narratives: readonly Narrative[], index: number): readonly Item[] {
  const items: Item[] = [];
  const home = narratives[index];
  let first: number | null = null;
  for (const paragraph of narratives.slice(index + 1, index + 1 + LONGEST_SECTION)) {
    const amount = leadingAmount(paragraph);
    if (!amount || paragraph.sheet !== home?.sheet) break;
    const number = numberOf(paragraph.text);
    if (items.length === 0) first = number;
    if (number !== (first === null ? null : first + items.length)) break;
    items.push({ paragraph, amount });
  }
  return items;
}

/** The amount a paragraph begins with: 「1.人员经费113.78万元，主要包括…」. */
function leadingAmount(paragraph: Narrative): StatedQuantity | null {
  const amount = statementOf(paragraph).quantities.find(isMoney);
  if (!amount?.exact || amount.name === "") return null;
  const before = paragraph.text.slice(0, amount.start);
  if (before.length > LONGEST_NAME || /[，,；;。]/.test(before)) return null;
  // 「1.教育支出：支出决算为10万元」 is named by its label.
  const isNamed = !isAggregate(amount.name) || /[:：]/.test(before);
  return isNamed && !isComparison(amount.name) ? amount : null;
}

/** 1. or （1） or 1、 at the beginning; null where none stands there. */
function numberOf(text: string): number | null {
  const digits = /^\s*[(（]?(\d{1,2})\s*(?:[、)）]|[.．](?!\d))/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The amounts said between the section's heading (五、…) and the next one, the items' own left out. */
function amountsOfSection(
  narratives: readonly Narrative[],
  index: number,
  items: ReadonlySet<Narrative>,
): readonly StatedQuantity[] {
  const begins = (at: number) => SECTION.test(narratives[at]?.text.trim() ?? "");
  let from = index;
  while (from > 0 && index - from < LONGEST_SECTION && !begins(from)) from -= 1;
  let to = index + 1;
  while (to < narratives.length && to - index < LONGEST_SECTION && !begins(to)) to += 1;
  const sheet = narratives[index]?.sheet;
  return flatMapped(
    narratives
      .slice(from, to)
      .filter((paragraph) => paragraph.sheet === sheet && !items.has(paragraph)),
    (paragraph) => amountsOf(statementOf(paragraph)),
  );
}

const SECTION = /^(?:[一二三四五六七八九十]{1,3}、|第.{1,3}部分)/;

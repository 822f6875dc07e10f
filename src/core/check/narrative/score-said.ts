import type { CellReference } from "../../grid/address";
import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import type { ScoredTable } from "../rule";
import { statementOf } from "./money-statement";
import type { Heading, Paragraph } from "./outline";
import type { SubjectFinder } from "./spoken-of";
import type { StatedQuantity } from "./stated-quantity";

/** What a score is of: the whole table, its fund block, all its indicators, or a class or row by name. */
export type ScoreSubject = "total" | "funds" | "indicators" | "named";

/** A score that a paragraph states: 「预算执行率（指标分值10分，得分5.94分）」. */
export interface SaidScore {
  readonly subject: ScoreSubject;
  /** Of `named`: the class or indicator. */
  readonly name: string;
  readonly score: StatedQuantity;
  readonly place: CellReference;
  /** Null where it is not clear of which table the paragraph speaks. */
  readonly scored: ScoredTable | null;
  /** The heading it is said in; null in other paragraphs. */
  readonly heading: Heading | null;
  /** The nearest heading above. */
  readonly under: Heading | null;
}

const GOT = /^(?:自评|实际)?得分?$/;
const FINALLY_GOT = /^(?:最终|最后|综合|评价)得分$/;
const FUNDS = /(?<!基本支出|项目支出)预算(?:资金)?执行(?:率|情况)?(?:部分|指标)?(?:自评)?得分?$/;
const INDICATORS = /指标(?:完成情况)?部分(?:自评)?得分?$|指标完成情况(?:自评)?得分?$|绩效指标得分$/;
const TOTAL = /(?:自评|综合|合计|总|最终|评价)(?:总)?(?:得分|评分|分)$/;
const BARE = /^(?:[该此]项)?指标得分?$/;
const FUND_CLASS = /^(?:预算|资金)(?:资金)?执行(?:率|情况)?$/;

const LONGEST_NAME = 40;

/** The scores the paragraphs of a report state, in order. Limits, ranges and approximate scores are none. */
export function saidScores(
  paragraphs: readonly Paragraph[],
  finder: SubjectFinder,
): readonly SaidScore[] {
  const ofHeadings = new Map<Heading, SaidScore>();
  return flatMapped(paragraphs, (paragraph) => {
    const found = scoresIn(paragraph, finder, ofHeadings);
    const [first] = found;
    if (paragraph.heading && first) ofHeadings.set(paragraph.heading, first);
    return found;
  });
}

function scoresIn(
  paragraph: Paragraph,
  finder: SubjectFinder,
  ofHeadings: ReadonlyMap<Heading, SaidScore>,
): readonly SaidScore[] {
  const { narrative, above } = paragraph;
  const points = statementOf(narrative).quantities.filter(
    ({ unit, exact }) => unit === "分" && exact,
  );
  return flatMapped(points, (score, index) => {
    const before = points[index - 1];
    const isFull =
      before &&
      !GOT.test(before.name) &&
      (before.name !== "" || isBracketed(before, narrative.text));
    const full = isFull && isGotOf(before, score) ? before : null;
    const next = points[index + 1];
    if (next && GOT.test(next.name)) return [];
    const named = full ? ofPair(full, paragraph) : byName(score, paragraph, ofHeadings);
    if (!named) return [];
    const place = { sheet: narrative.sheet, at: narrative.at };
    const { subject, name, words } = named;
    const scored = finder.tableOf(paragraph, words);
    const { heading } = paragraph;
    return [
      { subject, name, score, place, scored, heading, under: above[above.length - 1] ?? null },
    ];
  });
}

/** 得48分; 最终得分48分 as well where the points before are those of a class and bound it. */
function isGotOf(full: StatedQuantity, { name, number }: StatedQuantity): boolean {
  if (GOT.test(name)) return true;
  return FINALLY_GOT.test(name) && full.number.lt(100) && number.lte(full.number);
}

interface Named {
  readonly subject: ScoreSubject;
  readonly name: string;
  /** The words that may tell the table. */
  readonly words: string;
}

/** 「…（指标分值10分，得分5.94分）」, 「部门整体绩效总分100分，得分98分」. */
function ofPair(full: StatedQuantity, paragraph: Paragraph): Named {
  const words = full.name.replace(/(?:指标|绩效)?(?:分值|总分|满分|权重)$|^共计?$/, "");
  const name = words === "" ? nameBefore(full, paragraph) : words;
  if (full.number.gte(100)) return { subject: "total", name: "", words: name };
  if (FUND_CLASS.test(name)) return { subject: "funds", name: "", words: "" };
  return { subject: "named", name, words: "" };
}

/** 产出指标（50分，得48分）: the words before the bracket, or the paragraph's first. */
function nameBefore({ start }: StatedQuantity, { narrative, body }: Paragraph): string {
  const before = foldText(narrative.text.slice(Math.max(0, start - LONGEST_NAME), start));
  const bracketed = /([^\d()、。,:;.]+)\([^()]*$/.exec(before)?.[1];
  return bracketed ?? /^[^(。,:;]*/.exec(body)?.[0] ?? "";
}

function isBracketed({ start }: StatedQuantity, text: string): boolean {
  return /[(（]\s*$/.test(text.slice(Math.max(0, start - 2), start));
}

function byName(
  score: StatedQuantity,
  { label, above }: Paragraph,
  ofHeadings: ReadonlyMap<Heading, SaidScore>,
): Named | null {
  const { name } = score;
  if (BARE.test(name)) {
    if (label !== null) return { subject: "named", name: label, words: "" };
    const nearest = above[above.length - 1];
    const ofHeading = nearest && ofHeadings.get(nearest);
    return ofHeading ? { subject: ofHeading.subject, name: ofHeading.name, words: "" } : null;
  }
  if (FUNDS.test(name)) return { subject: "funds", name: "", words: name };
  if (INDICATORS.test(name)) return { subject: "indicators", name: "", words: name };
  const isTotal = TOTAL.test(name) && !/指标|部分|执行|满分/.test(name);
  return isTotal && !isFullMarks(score) ? { subject: "total", name: "", words: name } : null;
}

/** 「总分100分」, 「项目总分100分」 name the scale. */
function isFullMarks({ name, number }: StatedQuantity): boolean {
  return /(?<!自评|综合|最终)总分$/.test(name) && number.eq(100);
}

/** Whether a said score is the number, rounded or truncated to what it is said with. */
export function saysScore({ score }: SaidScore, number: StatedQuantity["number"]): boolean {
  return score.number.minus(number).abs().lt(score.step);
}

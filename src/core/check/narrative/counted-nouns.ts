import type { Narrative } from "../../detect/evaluation-table";
import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import { sameUnit } from "../../values/unit";
import { statementOf } from "./money-statement";
import { sentenceAt } from "./sentence-at";
import type { StatedQuantity } from "./stated-quantity";

/** 「我区35个党政部门」 and 「33个区级党政部门」, both said of one piece of work. */
export interface NounContradiction {
  readonly noun: string;
  readonly one: NounCount;
  readonly other: NounCount;
}

export interface NounCount {
  readonly quantity: StatedQuantity;
  /** What is counted, up to the next sign or 的. */
  readonly noun: string;
  readonly sentence: string;
  readonly narrative: Narrative;
}

const COUNTERS = new Set(["个", "家", "所", "户", "支", "座", "处"]);
const SHORTEST_NOUN = 4;
const LONGEST_NOUN = 12;
const LONGEST_QUALIFIER = 4;
/** So many characters in a row that two sentences share besides the noun make them of one matter. */
const SHARED = 4;
const MOST_COUNTS = 200;
/** All there are of an area: counts of some of them differ from case to case. */
const AREA_BEFORE = /(?:我|全|本|辖)[省市州县区镇乡](?:内|共|共有|的)?$/;
const AREA_BEHIND = /^(?:全|我|本)?[省市州县区镇乡](?:级|直|属|辖)/;

/** Things that paragraphs of one report count differently in sentences on the same matter. */
export function nounContradictions(narratives: readonly Narrative[]): readonly NounContradiction[] {
  const counts = flatMapped(narratives, countsIn).slice(0, MOST_COUNTS);
  const found = new Map<string, NounContradiction>();
  for (const [index, one] of counts.entries())
    for (const other of counts.slice(index + 1)) {
      const noun = sameNoun(one, other);
      if (noun !== null && !found.has(noun) && differ(one, other) && ofOneMatter(one, other, noun))
        found.set(noun, { noun, one, other });
    }
  return [...found.values()];
}

function countsIn(narrative: Narrative): readonly NounCount[] {
  return flatMapped(statementOf(narrative).quantities, (quantity) => {
    if (!quantity.exact || !COUNTERS.has(quantity.unit)) return [];
    const after = foldText(narrative.text.slice(quantity.end, quantity.end + LONGEST_NOUN));
    const noun = /^[^的“《(,、。;:!?\d]*/.exec(after)?.[0] ?? "";
    const before = foldText(
      narrative.text.slice(Math.max(0, quantity.start - LONGEST_NOUN), quantity.start),
    );
    const isOfArea = AREA_BEFORE.test(before) || AREA_BEHIND.test(noun);
    if (noun.length < SHORTEST_NOUN || !isOfArea) return [];
    return [
      { quantity, noun, sentence: foldText(sentenceAt(narrative.text, quantity)), narrative },
    ];
  });
}

/** The shorter noun, where the other one holds it with a few words before it. */
function sameNoun(one: NounCount, other: NounCount): string | null {
  if (one.narrative.sheet !== other.narrative.sheet || one.narrative === other.narrative)
    return null;
  if (!sameUnit(one.quantity.unit, other.quantity.unit)) return null;
  const [short, long] =
    one.noun.length <= other.noun.length ? [one.noun, other.noun] : [other.noun, one.noun];
  const at = long.indexOf(short);
  return at >= 0 && at <= LONGEST_QUALIFIER ? short : null;
}

function differ(one: NounCount, other: NounCount): boolean {
  return !one.quantity.number.eq(other.quantity.number);
}

/** Whether the sentences share words besides the noun. */
function ofOneMatter(one: NounCount, other: NounCount, noun: string): boolean {
  const [left, right] = [one.sentence, other.sentence].map((text) => text.split(noun).join(" "));
  if (left === undefined || right === undefined) return false;
  for (let at = 0; at + SHARED <= left.length; at += 1) {
    const piece = left.slice(at, at + SHARED);
    if (/^\p{Script=Han}+$/u.test(piece) && right.includes(piece)) return true;
  }
  return false;
}

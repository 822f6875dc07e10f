import type { ScoringPolicy } from "../score/policy";

/** Cells of an indicator row that its score rests on, as A1 addresses. */
export interface ScoredCells {
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  /** The sign, where it has a column of its own. */
  readonly nature: string | null;
  /** The unit of a split target, where it has a column of its own. */
  readonly unit: string | null;
}

/** Signs by what they mean; strict ones give the same score, as a ratio of one is full marks. */
const AT_LEAST = "≥≧＞>＝=═﹦";
const AT_MOST = "≤≦＜<";
/** In these the first number is not the value: dates, several numbers, scales. */
const NOT_ONE_NUMBER = ["年", "月", "日", "、", "/", "~", "-", "亿", "±"];

/**
 * The score of a quantitative row: full where the target is reached, else in proportion, by the
 * policy's formula where less is better. "" where the target has no sign and is not met exactly, where
 * one cell says percent or 万 and the other does not, and where a cell holds no single number.
 */
export function proportionalScore(cells: ScoredCells, policy: ScoringPolicy): string {
  const { target, actual, weight, nature, unit } = cells;
  const sign = nature === null ? `LEFT(${target},1)` : `LEFT(${nature},1)`;
  const t = leadingNumber(target) + percentColumn(unit, target, "");
  const a = leadingNumber(actual) + percentColumn(unit, actual, `,N(${actual})>1.5`);
  const missedAtMost =
    policy.reverse === "ratio" ? `IF(${t}=0,0,${t}/(${a}))` : `MAX(0,1-(${a}-(${t}))/(${t}))`;
  const share =
    `IF(${a}=${t},1,IF(${isOneOf(sign, AT_MOST)},IF(${a}<${t},1,${missedAtMost}),` +
    `IF(${isOneOf(sign, AT_LEAST)},IF(${a}>${t},1,MAX(0,${a}/(${t}))),NA())))`;
  const unlike = ["%", "万"].map((mark) => unlikeIn(target, actual, mark));
  const guards = [
    ...unlike,
    hasAny(target),
    hasAny(actual),
    isOneOf(`LEFT(${actual},1)`, AT_LEAST + AT_MOST),
  ];
  const score = `ROUND(ROUND(${weight}*${share},12),${policy.scoreDecimals})`;
  return (
    `=IF(OR(N(${weight})=0,${target}="",${actual}=""),"",` +
    `IFERROR(IF(OR(${guards.join(",")}),"",${score}),""))`
  );
}

/** The number a text begins with, its sign left out: 「≥95%」 0.95, 「50个」 50; an error where there is none. */
function leadingNumber(cell: string): string {
  const bare = [
    ...new Set(["≥", "≧", "≤", "≦", "＞", "＜", "＝", "═", "﹦", ">", "<", "="]),
  ].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, cell);
  return `IF(ISNUMBER(${cell}),${cell},LOOKUP(9E+99,--LEFT(${bare},{1,2,3,4,5,6,7,8,9,10,11,12})))`;
}

/** With the unit % in a column of its own a number of 95 is 0.95, as 「95%」 is. */
function percentColumn(unit: string | null, cell: string, when: string): string {
  return unit === null ? "" : `/IF(AND(LEFT(${unit},1)="%",ISNUMBER(${cell})${when}),100,1)`;
}

function isOneOf(text: string, signs: string): string {
  return `ISNUMBER(FIND(${text},"${signs}"))`;
}

/** Only one of two texts has the mark; a number in a cell of its own fits either. */
function unlikeIn(target: string, actual: string, mark: string): string {
  const has = (cell: string): string => `ISNUMBER(FIND("${mark}",${cell}))`;
  return `AND(ISTEXT(${target}),ISTEXT(${actual}),${has(target)}<>${has(actual)})`;
}

function hasAny(cell: string): string {
  const marks = NOT_ONE_NUMBER.map((mark) => `"${mark}"`).join(",");
  return `AND(ISTEXT(${cell}),COUNT(FIND({${marks}},${cell}))>0)`;
}

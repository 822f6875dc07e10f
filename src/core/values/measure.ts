import { Decimal } from "decimal.js";
import { lexicon, longestMatch } from "./lexicon";
import type { Numeral } from "./numeral";
import { matchUnit } from "./unit-match";

const SCALES = lexicon<number>([
  ["万亿", 12],
  ["亿", 8],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["万", 4],
  ["千", 3],
  ["百", 2],
]);
/** Inside a measure: 20余次, 30多万, 十几个. */
const LOOSE = "余多来几";

/** A numeral with its scale and unit: 30多万人（次）, 95%, 0.2万元. */
export interface Measure {
  readonly numeral: Numeral;
  /** Power of ten of the scale word. */
  readonly scale: number;
  /** Power of ten of %, ‰. */
  readonly share: number;
  readonly percent: boolean;
  readonly unit: string;
  readonly approximate: boolean;
  readonly end: number;
}

/** The place behind a loosening sign, if one stands at `at`; else `at`. */
export function matchLoose(text: string, at: number): number {
  return at < text.length && LOOSE.includes(text.charAt(at)) ? at + 1 : at;
}

/** The scale and the unit behind a numeral. */
export function matchMeasure(text: string, numeral: Numeral): Measure {
  const loose = matchLoose(text, numeral.end);
  const direct = matchUnit(text, loose, false);
  const scale = direct === null ? longestMatch(SCALES, text, loose) : null;
  const afterScale = scale === null ? loose : matchLoose(text, scale.end);
  const unit = direct ?? matchUnit(text, afterScale, true);
  return {
    numeral,
    scale: scale?.meaning ?? 0,
    share: unit?.exponent ?? 0,
    percent: unit?.percent ?? false,
    unit: unit?.unit ?? "",
    approximate: loose > numeral.end || (scale !== null && afterScale > scale.end),
    end: unit?.end ?? afterScale,
  };
}

/** Few: scale words, shares and printed decimals bound the exponents. */
const POWERS_OF_TEN = new Map<number, Decimal>();

export function powerOfTen(exponent: number): Decimal {
  const known = POWERS_OF_TEN.get(exponent);
  if (known !== undefined) return known;
  const power = new Decimal(`1e${String(exponent)}`);
  POWERS_OF_TEN.set(exponent, power);
  return power;
}

/** The figure with scale and share multiplied out, and with a share (a power of ten) said elsewhere. */
export function valueOf({ numeral, scale, share }: Measure, shareElsewhere = 0): Decimal {
  const exponent = scale + share + shareElsewhere;
  return exponent === 0 ? numeral.value : numeral.value.times(powerOfTen(exponent));
}

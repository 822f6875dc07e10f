/** Digits, and the places of a group of four and above it, for the two ways to write numbers out. */
interface Numerals {
  readonly digits: string;
  readonly places: readonly string[];
}

const GROUPS = ["", "万", "亿", "万亿"] as const;

/** `[DBNum1]` writes 一百二十三, `[DBNum2]` the forms used on receipts, 壹佰贰拾叁. */
const NUMERALS: Readonly<Record<string, Numerals>> = {
  "1": { digits: "〇一二三四五六七八九", places: ["", "十", "百", "千"] },
  "2": { digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"] },
};

const DBNUM = /^\[DBNum([12])\]/i;

/** What of a format code is no letter of its own: quoted and escaped text, modifiers, General. */
const NOT_LETTERS = /"[^"]*"|\\.|\[[^\]]*\]|General/gi;
const DATE_LETTERS = /[ymdh]/i;

/**
 * Writes the digits of a text displayed under `[DBNum1]` or `[DBNum2]` in Chinese: years and
 * decimals digit by digit, other whole numbers with places; 15 is 一十五, in a date 十五. Text without
 * the modifier stays.
 */
export function dbNumText(code: string, displayed: string): string {
  const numerals = NUMERALS[DBNUM.exec(code)?.[1] ?? ""];
  if (!numerals) return displayed;
  const isDate = DATE_LETTERS.test(code.replace(NOT_LETTERS, ""));
  return displayed.replace(/(\d+)(\.\d+)?/g, (_, whole: string, fraction: string | undefined) => {
    const head = isDate ? ofDate(whole, numerals) : withPlaces(whole, numerals);
    return fraction === undefined ? head : `${head}.${digitwise(fraction.slice(1), numerals)}`;
  });
}

function ofDate(text: string, numerals: Numerals): string {
  return text.length === 4
    ? digitwise(text, numerals)
    : withPlaces(text, numerals).replace(/^一十/, "十");
}

function digitwise(text: string, { digits }: Numerals): string {
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

function withPlaces(text: string, numerals: Numerals): string {
  const number = text.replace(/^0+(?=\d)/, "");
  if (number === "0" || number.length > 4 * GROUPS.length) return digitwise(number, numerals);
  const zero = numerals.digits[0] ?? "";
  let written = "";
  let gap = false;
  Array.from(number).forEach((digit, order) => {
    const place = number.length - 1 - order;
    if (digit === "0") gap = true;
    else {
      written += (gap && written ? zero : "") + digitwise(digit, numerals);
      written += numerals.places[place % 4] ?? "";
      gap = false;
    }
    const group = number.slice(Math.max(0, order - 3), order + 1);
    if (place % 4 === 0 && place > 0 && Number(group) > 0) written += GROUPS[place / 4] ?? "";
  });
  return written;
}

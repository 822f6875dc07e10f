const DIGITS = "零一二三四五六七八九";
const SECTION_UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["亿", 100_000_000],
]);

/** The value of one Chinese digit; null for any other character. */
function spelledDigit(character: string): number | null {
  if (character === "两") return 2;
  if (character === "〇") return 0;
  const value = character === "" ? -1 : DIGITS.indexOf(character);
  return value < 0 ? null : value;
}

/** The characters of spelled numerals. */
export const SPELLED_CHARACTERS: ReadonlySet<string> = new Set([
  ...Array.from(`${DIGITS}两〇`),
  ...SECTION_UNITS.keys(),
  ...SCALES.keys(),
]);

export function isSpelledCharacter(character: string): boolean {
  return SPELLED_CHARACTERS.has(character);
}

/** 二〇二二 → 2022: digits one after another; null when it is not that. */
export function readSpelledDigits(word: string): number | null {
  let value = 0;
  for (const character of word) {
    const digit = spelledDigit(character);
    if (digit === null) return null;
    value = value * 10 + digit;
  }
  return word === "" ? null : value;
}

/** Reads one section below 10 000 (三百二十); null when the order of its signs is wrong. */
function readSection(word: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lastUnit = 10_000;
  let afterZero = false;
  for (const [at, character] of Array.from(word).entries()) {
    const unit = SECTION_UNITS.get(character);
    if (unit === undefined) {
      const next = spelledDigit(character);
      if (next === null || (digit !== null && digit !== 0)) return null;
      digit = next;
      afterZero = afterZero || next === 0;
      continue;
    }
    // Only 十 may open a section without a digit: 十二, but not 百二.
    const factor = digit ?? (unit === 10 && at === 0 ? 1 : null);
    if (factor === null || factor === 0 || unit >= lastUnit) return null;
    sum += factor * unit;
    lastUnit = unit;
    digit = null;
    afterZero = false;
  }
  if (digit === null) return word === "" ? null : sum;
  // 一百二 says 120.
  const colloquial = lastUnit < 10_000 && lastUnit >= 100 && !afterZero;
  return sum + digit * (colloquial ? lastUnit / 10 : 1);
}

function readInteger(word: string): number | null {
  let total = 0;
  let rest = word;
  for (const [sign, scale] of [...SCALES].reverse()) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const head = readSection(rest.slice(0, at));
    if (head === null) return null;
    total += head * scale;
    rest = rest.slice(at + 1);
    if (rest === "") return total;
    if (rest.startsWith("零")) rest = rest.slice(1);
  }
  const tail = readSection(rest);
  return tail === null ? null : total + tail;
}

/** A number spelled in Chinese (一百二十, 三十万, 九十五点五) in digits; null when it is none. */
export function readSpelledNumeral(word: string): string | null {
  const point = word.indexOf("点");
  const integer = readInteger(point < 0 ? word : word.slice(0, point));
  if (integer === null) return null;
  if (point < 0) return String(integer);
  const decimals = Array.from(word.slice(point + 1), spelledDigit);
  if (decimals.length === 0 || decimals.includes(null)) return null;
  return `${String(integer)}.${decimals.join("")}`;
}

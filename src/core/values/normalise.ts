/** Characters that people and systems use for one and the same sign. */
const VARIANTS: Readonly<Record<string, string>> = {
  "≥": "≧⩾≮",
  "≤": "≦⩽≯",
  ">": "﹥",
  "<": "﹤",
  "=": "﹦═",
  "%": "﹪٪",
  "-": "−‐‑‒–﹣",
  "—": "―─━",
  "~": "〜∼˜",
  "¥": "￥",
  〇: "○",
  μ: "µ",
  "·": "•・‧∙⋅",
  "(": "﹙",
  ")": "﹚",
};
/** The sign that stands for each of them, and for each full-width form. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...Object.entries(VARIANTS).flatMap(([sign, variants]) =>
    Array.from(variants, (variant) => [variant, sign] as const),
  ),
  ...Array.from({ length: 0x5e }, (_, index) => {
    const [wide, plain] = [0xff01, 0x21].map((first) => String.fromCharCode(first + index));
    return [wide ?? "", plain ?? ""] as const;
  }),
]);

/** Zero-width marks, soft hyphens and control characters other than white space. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/;
/** Whatever folding changes or drops; most cells of a form hold none of it. */
const CHANGING = new RegExp(`[\\s${[...FOLDED.keys()].join("")}]|${INVISIBLE.source}`);
const DIGIT = /[0-9]/;
const LATIN = /[A-Za-z]/;
/** A line that begins an item of a list: 「2.」「2、」「(2)」「二、」. */
const LIST_MARK =
  /(?:[0-9０-９]{1,2}\s?[.、．)）](?!\s?[0-9０-９](?!\d{3}年))|[(（]\S{1,2}[)）]|[一二三四五六七八九十]{1,2}、)/y;

/** Most characters of a text: folding leaves them alone, and need not look them up. */
function isHanOrPrintable(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f);
}

/** One character by itself, folded; "" for what is dropped, white space too. */
export function foldCharacter(character: string): string {
  const folded = FOLDED.get(character);
  if (folded !== undefined) return folded;
  return isHanOrPrintable(character.charCodeAt(0)) || !CHANGING.test(character) ? character : "";
}

/** White space keeps its place only where dropping it would make one number or word of two. */
function separates(before: string, twoBefore: string, after: string): boolean {
  if (DIGIT.test(before)) return DIGIT.test(after);
  if (before === ".") return DIGIT.test(twoBefore) && DIGIT.test(after);
  return LATIN.test(before) && LATIN.test(after);
}

type Gap = "none" | "space" | "line";

function wider(gap: Gap, next: Gap): Gap {
  return gap === "line" ? gap : next;
}

function beginsListItem(text: string, at: number): boolean {
  LIST_MARK.lastIndex = at;
  return LIST_MARK.test(text);
}

/**
 * The text with full-width forms, look-alike signs and white space made uniform, so that the readers
 * see one spelling. Signs that carry meaning of their own (℃, ㎡, ①, ‰) stay. A line break before a
 * list number becomes `;`; other white space is dropped unless it parts two numbers or Latin words.
 */
export function foldText(text: string): string {
  if (!CHANGING.test(text)) return text;
  const pieces: string[] = [];
  let gap: Gap = "none";
  const add = (piece: string, at: number) => {
    if (gap !== "none") pieces.push(...signOfGap(gap, pieces, text, at, piece.charAt(0)));
    gap = "none";
    pieces.push(piece);
  };
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isHanOrPrintable(text.charCodeAt(at))) continue;
    const raw = text.charAt(at);
    const folded = FOLDED.get(raw);
    if (folded === undefined && !CHANGING.test(raw)) continue;
    if (at > from) add(text.slice(from, at), from);
    from = at + 1;
    if (folded !== undefined) add(folded, at);
    else if (!INVISIBLE.test(raw))
      gap = wider(gap, raw === "\n" || raw === "\r" ? "line" : "space");
  }
  if (from < text.length) add(text.slice(from), from);
  return pieces.join("");
}

/** What stands for white space between the folded `pieces` and `after`, found at `at`; nothing where it is dropped. */
function signOfGap(
  gap: Gap,
  pieces: readonly string[],
  text: string,
  at: number,
  after: string,
): readonly string[] {
  const last = pieces[pieces.length - 1];
  if (last === undefined) return [];
  if (gap === "line" && beginsListItem(text, at)) return [";"];
  const twoBefore = last.at(-2) ?? pieces[pieces.length - 2]?.at(-1) ?? "";
  return separates(last.at(-1) ?? "", twoBefore, after) ? [" "] : [];
}

/** 「1.2021年」, 「目标1：2021年」 at the start of a sentence: the number of a list's item, and a year. */
const NUMBERED_YEAR = /(^|[。;!?])((?:目标)?\d{1,2})[.:](?=(?:19|20)\d{2}年)/g;
const MAY_BE_NUMBERED_YEAR = /\d[.:](?:19|20)\d{2}年/;

/** Folded text in which 「1.2021年」 is written 「1、2021年」, so that no reader takes it for one number; as long as before. */
export function partNumberedYears(folded: string): string {
  return MAY_BE_NUMBERED_YEAR.test(folded) ? folded.replace(NUMBERED_YEAR, "$1$2、") : folded;
}

/** Signs that end a clause, in folded text. */
export const BREAKS = ",;。!?…";
/** Signs that part things named side by side inside a clause. */
export const ITEM_MARKS = "、/|";

export function isBreak(character: string): boolean {
  return character !== "" && BREAKS.includes(character);
}

export function isItemMark(character: string): boolean {
  return character !== "" && ITEM_MARKS.includes(character);
}

/** Whether nothing of the same phrase follows: end of text, a break, a list sign or a closing bracket. */
export function endsPhrase(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next === "" || next === ")" || next === "(" || isBreak(next) || isItemMark(next);
}

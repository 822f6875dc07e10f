/** Characters that people and systems use for one and the same sign. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }).flatMap(([sign, variants]) => Array.from(variants, (variant) => [variant, sign] as const)),
);

/** Zero-width marks, soft hyphens and control characters other than white space. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/;
const WHITE = /\s/;
/** Whatever folding changes or drops; most cells of a form hold none of it. */
const MAY_CHANGE = new RegExp(
  `[\\s\\u0000-\\u001f\\uff01-\\uff5e${[...VARIANTS.keys()].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}]|${INVISIBLE.source}`,
);
const DIGIT = /[0-9]/;
const LATIN = /[A-Za-z]/;
/** A line that begins an item of a list: 「2.」「2、」「(2)」「二、」. */
const LIST_MARK =
  /(?:[0-9０-９]{1,2}\s?[.、．)）](?!\s?[0-9０-９])|[(（]\S{1,2}[)）]|[一二三四五六七八九十]{1,2}、)/y;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return VARIANTS.get(character) ?? character;
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
  if (!MAY_CHANGE.test(text)) return text;
  const folded: string[] = [];
  let gap: Gap = "none";
  for (let at = 0; at < text.length; at += 1) {
    const raw = text.charAt(at);
    if (INVISIBLE.test(raw)) continue;
    if (WHITE.test(raw)) {
      gap = wider(gap, raw === "\n" || raw === "\r" ? "line" : "space");
      continue;
    }
    const character = foldCharacter(raw);
    const before = folded[folded.length - 1];
    if (gap !== "none" && before !== undefined) {
      if (gap === "line" && beginsListItem(text, at)) folded.push(";");
      else if (separates(before, folded[folded.length - 2] ?? "", character)) folded.push(" ");
    }
    gap = "none";
    folded.push(character);
  }
  return folded.join("");
}

/** Signs that end a clause, in folded text. */
const BREAKS = ",;。!?…";
/** Signs that part things named side by side inside a clause. */
const ITEMS = "、/|";

export function isBreak(character: string): boolean {
  return character !== "" && BREAKS.includes(character);
}

export function isItemMark(character: string): boolean {
  return character !== "" && ITEMS.includes(character);
}

/** Whether nothing of the same phrase follows: end of text, a break, a list sign or a closing bracket. */
export function endsPhrase(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next === "" || next === ")" || next === "(" || isBreak(next) || isItemMark(next);
}

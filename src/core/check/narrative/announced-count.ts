import { flatMapped } from "../../values/flat-mapped";
import { foldText } from "../../values/normalise";
import { readSpelledNumeral } from "../../values/spelled-numeral";

/** 「设置3个内设机构，分别为：综合股、机构编制管理股」: three are announced, two named. */
export interface WrongCount {
  /** As said, 3个内设机构. */
  readonly announced: string;
  readonly count: number;
  readonly named: readonly string[];
}

const ANNOUNCEMENT =
  /((\d{1,2}|[两二三四五六七八九十]{1,3})(?:个|项|类|家|名|种|条|支|所|处|大|部分|方面)[^\d,;。:()]{1,16})[,:]?(?:分别为|分别是|分别有|即)/g;
const LONGEST_LIST = 400;
/** Signs that part things; the words may also stand inside a name. */
const SIGNS = /[、,;]/;
const SIGNS_AND_WORDS = /[、,;和及与]|以及|还有/;

/** Lists that name fewer things than they announce. A list that ends in 等 is open; more may be parts of names. */
export function wrongCounts(text: string): readonly WrongCount[] {
  if (!/分别|即/.test(text)) return [];
  const folded = foldText(text);
  return flatMapped([...folded.matchAll(ANNOUNCEMENT)], (match) => {
    const [whole, announced = "", digits = ""] = match;
    const from = match.index + whole.length;
    const list = listAt(folded, from);
    const count = Number(/^\d/.test(digits) ? digits : (readSpelledNumeral(digits) ?? Number.NaN));
    if (list === null) return [];
    const most = list.split(SIGNS_AND_WORDS).filter((item) => item !== "");
    const named = list.split(SIGNS).filter((item) => item !== "");
    return most.length > 0 && most.length < count ? [{ announced, count, named }] : [];
  });
}

/** The list up to the end of its sentence, without what stands in brackets; null where it is open. */
function listAt(folded: string, from: number): string | null {
  const ahead = folded.slice(from, from + LONGEST_LIST);
  const bare = ahead.replace(/^:/, "").replace(/\([^()]*\)/g, "");
  const end = bare.search(/[。;!?]/);
  const list = end < 0 ? bare : bare.slice(0, end);
  const open = /等|…/.test(list) || (end < 0 && ahead.length === LONGEST_LIST);
  return open ? null : list;
}

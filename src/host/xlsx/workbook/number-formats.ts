import { getFormatFromId } from "numfmt";

export const GENERAL = "General";

/** The first id that a file has to define itself. */
const FIRST_OWN = 164;

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const TIME = 'h"时"mm"分"';
const TIME_WITH_SECONDS = 'h"时"mm"分"ss"秒"';

/**
 * Formats that Chinese Excel gives to the ids 27–36 and 50–58, which differ by language
 * (ECMA-376 part 1, 18.8.30, table for zh-cn).
 */
const CHINESE: Readonly<Record<number, string>> = {
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: TIME,
  33: TIME_WITH_SECONDS,
  34: `上午/下午${TIME}`,
  35: `上午/下午${TIME_WITH_SECONDS}`,
  36: YEAR_MONTH,
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: `上午/下午${TIME}`,
  56: `上午/下午${TIME_WITH_SECONDS}`,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** The format code of an id; a code the file defines wins over the built-in one. */
export function formatCode(id: number, defined: ReadonlyMap<number, string>): string {
  const own = defined.get(id);
  if (own !== undefined) return own;
  if (id >= FIRST_OWN) return GENERAL;
  return CHINESE[id] ?? (getFormatFromId(id, "zh-CN") || GENERAL);
}

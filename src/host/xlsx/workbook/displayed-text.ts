import { format as formatByLibrary, formatColor, isDateFormat } from "numfmt";
import { dbNumText } from "./chinese-numerals";
import { GENERAL } from "./number-formats";

/** Days between the two epochs: serial 0 of the 1904 system is serial 1462 of the other. */
const EPOCH_1904 = 1462;

/** Numbers and texts as a cell of one number format displays them. */
export interface CellFormat {
  readonly code: string;
  number(value: number): string;
  text(value: string): string;
  /** The colour the code gives the value (`[Red]`), `#RRGGBB`; null where it gives none. */
  color(value: number | string): string | null;
}

/** Formats worked out so far, shared by all workbooks: hundreds of submitted forms use the same dozen. */
const known = new Map<string, CellFormat>();
const KNOWN_MAX = 500;

/** How a number format displays what a cell holds; column width plays no part. */
export function cellFormat(code: string, date1904: boolean): CellFormat {
  const key = `${String(date1904)} ${code}`;
  let format = known.get(key);
  if (!format) {
    if (known.size >= KNOWN_MAX) known.clear();
    format = workedOut(code, date1904);
    known.set(key, format);
  }
  return format;
}

function workedOut(code: string, date1904: boolean): CellFormat {
  const clean = plainCode(code);
  const numberOf = fixedDecimals(clean) ?? general(clean) ?? throughLibrary(clean, date1904);
  const probe = "\u0001";
  const textAsIs = !/[@;]/.test(clean) || formatted(clean, probe) === probe;
  const color = COLOUR.test(clean) ? (value: number | string) => colour(clean, value) : NO_COLOUR;
  return {
    code,
    number: numberOf,
    text: textAsIs ? String : (value) => formatted(clean, value),
    color,
  };
}

const COLOURS: Readonly<Record<string, string>> = {
  黑色: "Black",
  白色: "White",
  红色: "Red",
  绿色: "Green",
  蓝色: "Blue",
  黄色: "Yellow",
  洋红: "Magenta",
  青色: "Cyan",
};

const COLOUR = /\[(?:black|white|red|green|blue|yellow|magenta|cyan|colou?r ?\d+)\]/i;
const NO_COLOUR = (): null => null;

const HEX: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

function colour(code: string, value: number | string): string | null {
  try {
    const found = String(formatColor(code, value) ?? "").toLowerCase();
    return HEX[found] ?? (/^#[\da-f]{6}$/.test(found) ? found.toUpperCase() : null);
  } catch {
    return null;
  }
}

/** The code in the form the library reads: names of Chinese Excel translated, `!` as escape. */
function plainCode(code: string): string {
  return code.replace(
    /"[^"]*"|\\.|G\/通用格式|\[(黑色|白色|红色|绿色|蓝色|黄色|洋红|青色)\]|!(.)/gi,
    (piece, colour: string | undefined, escaped: string | undefined) => {
      if (colour !== undefined) return `[${COLOURS[colour] ?? "Black"}]`;
      if (escaped !== undefined) return `\\${escaped}`;
      return piece.startsWith("G") || piece.startsWith("g") ? GENERAL : piece;
    },
  );
}

const MORNING_AFTERNOON = /上午\/下午/g;
/** Weekdays and system dates, which Chinese Excel writes in Chinese whatever the format's language. */
const CHINESE_TOKENS = /上午\/下午|aaa|\[\$-F[48]00\]|\[\$-x-sys/i;

function formatted(code: string, value: number | string): string {
  const locale = CHINESE_TOKENS.test(code) ? "zh-CN" : "en-US";
  const pattern = code.replace(MORNING_AFTERNOON, "AM/PM");
  try {
    return formatByLibrary(pattern, value, {
      locale,
      dateSpanLarge: false,
      dateErrorNumber: false,
    });
  } catch {
    return typeof value === "number" ? formatByLibrary(GENERAL, value) : value;
  }
}

function throughLibrary(code: string, date1904: boolean): (value: number) => string {
  const shift = date1904 && isDate(code) ? EPOCH_1904 : 0;
  return (value) => dbNumText(code, formatted(code, value + shift));
}

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}

/** General: as stored, with at most 11 characters; long ones are left to the library. */
function general(code: string): ((value: number) => string) | null {
  if (code !== GENERAL) return null;
  return (value) => {
    const written = String(value);
    const digits = value < 0 ? written.length - 1 : written.length;
    return digits <= 11 && !written.includes("e") ? written : formatted(GENERAL, value);
  };
}

/** `0`, `0.00`, `#,##0.00`, `0.00%` and the like: nine cells in ten, so without the library. */
const FIXED = /^(#,##)?0(?:\.(0{1,6}))?(%)?(_ )?$/;

/** Scaled values closer than this to a half are rounded by the library, which knows Excel's digits. */
const NEAR_HALF = 1e-4;
const SAFE = 1e9;

function fixedDecimals(code: string): ((value: number) => string) | null {
  const match = FIXED.exec(code);
  if (!match) return null;
  const [, grouped, decimals = "", percent = "", padding = ""] = match;
  const places = decimals.length;
  const scale = 10 ** places * (percent ? 100 : 1);
  const tail = percent + (padding && " ");
  return (value) => {
    const scaled = Math.abs(value) * scale;
    const floor = Math.floor(scaled);
    const rest = scaled - floor;
    if (scaled > SAFE || Math.abs(rest - 0.5) < NEAR_HALF) return formatted(code, value);
    const digits = String(rest < 0.5 ? floor : floor + 1).padStart(places + 1, "0");
    const whole = digits.slice(0, digits.length - places);
    const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
    const shown = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
    return sign + shown + (places ? `.${digits.slice(-places)}` : "") + tail;
  };
}

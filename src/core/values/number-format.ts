/** What a number format makes of a number: a share, a day, or a number as it is. */
export type FormatKind = "percent" | "date" | "plain";

/** Quoted text, bracketed conditions, escaped and padding characters: no part of the code itself. */
const LITERALS = /"[^"]*"?|\[[^\]]*\]?|\\.|[_*]./gs;

/** The kind of an Excel number format, by its first section. */
export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined || format === "General") return "plain";
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = kindOf(format);
  if (kinds.size >= KEPT_FORMATS) kinds.clear();
  kinds.set(format, kind);
  return kind;
}

/** A workbook has few formats and many cells. */
const KEPT_FORMATS = 500;
const kinds = new Map<string, FormatKind>();

function kindOf(format: string): FormatKind {
  const code =
    format
      .replace(LITERALS, "")
      .split(";")[0]
      ?.replace(/general/i, "") ?? "";
  if (code.includes("%")) return "percent";
  if (/[yd]/i.test(code)) return "date";
  return /m/i.test(code) && !/[hs]/i.test(code) ? "date" : "plain";
}

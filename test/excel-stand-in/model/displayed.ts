import { format } from "numfmt";
import type { Cell } from "./sheet";

/** A cell as Excel shows it, whatever the width of its column. */
export function displayed(cell: Cell): string {
  const { value } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  try {
    return format(pattern(cell.style.numberFormat), value, { dateErrorNumber: false });
  } catch {
    return String(value);
  }
}

/** Chinese Excel writes `G/通用格式` for General and `!` for the escape of one character. */
function pattern(code: string): string {
  return code.replace(/G\/通用格式/g, "General").replace(/!(.)/g, "\\$1");
}

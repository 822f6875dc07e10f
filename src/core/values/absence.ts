import { isBreak } from "./normalise";

/** Words for "there is no such thing here". 无 is read as not applicable; what it means for a count of accidents the scoring decides. */
const NOT_APPLICABLE: ReadonlySet<string> = new Set(
  "无 暂无 没有 不涉及 未涉及 不适用 不考核 无此项 无此项内容 无此项指标 无此指标 无相关内容 空 空白 N/A n/a NA None none null".split(
    " ",
  ),
);
const STROKES = "-—/\\*·~_.";

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) !== "…" && isBreak(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * Why a folded text says nothing: `blank` (also the …… that a form leaves in unused rows),
 * `not-applicable` for 无, /, — and the like; null when it says something.
 */
export function readAbsence(text: string): "blank" | "not-applicable" | null {
  if (text === "" || /^…+$/.test(text)) return "blank";
  const bare = withoutEnd(text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text);
  const remark = bare.endsWith(")") ? bare.indexOf("(") : -1;
  if (NOT_APPLICABLE.has(remark > 0 ? bare.slice(0, remark) : bare)) return "not-applicable";
  return bare !== "" && Array.from(bare).every((sign) => STROKES.includes(sign))
    ? "not-applicable"
    : null;
}

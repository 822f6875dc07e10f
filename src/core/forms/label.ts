import { onceEach } from "../values/once-each";

/**
 * Labels are compared as keys: full-width forms folded, all white space and closing colons removed.
 * Offices break labels over lines (「一级\n指标」) and pad them with U+3000.
 */
export const labelKey = onceEach((text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[[【]/g, "(")
    .replace(/[\]】]/g, ")")
    .replace(/:+$/, ""),
);

/** The key without what stands in brackets: 「执行率(B/A)」 and 「执行率」 are the same label. */
export const bareLabel = onceEach((text: string): string =>
  labelKey(text)
    .replace(/\([^()]*\)/g, "")
    .replace(/:+$/, ""),
);

/**
 * Points printed in a label: 「产出指标（50分）」, 「(20分*执行率)」, 「得分(满分20)」; null where there are none.
 * A bare number before the name counts the label: 「（1）数量指标」.
 */
export function pointsInLabel(text: string): string | null {
  const key = labelKey(text).replace(/^\(\d+\)(?=.)/, "");
  return /\((?:共|满分|分值|权重)?:?(\d+(?:\.\d+)?)(?:分|%)?(?:\*执行率)?\)/.exec(key)?.[1] ?? null;
}

/** Pixels that a text takes. */
export type Measure = (text: string) => number;

/**
 * A number as a column of that width shows it. Under General decimals are rounded off until it fits;
 * what cannot be shown whole is shown as `#`, never cut: a cut number reads as another one.
 */
export function fittedNumber(
  text: string,
  general: number | null,
  width: number,
  measure: Measure,
): string {
  if (measure(text) <= width) return text;
  if (general !== null) {
    for (let decimals = decimalsOf(text) - 1; decimals >= 0; decimals--) {
      const shorter = withoutZeros(general.toFixed(decimals));
      if (measure(shorter) <= width) return shorter;
    }
    const scientific = general.toExponential(0).replace(/e\+?(-?)(\d)$/, "E$10$2");
    if (/E/.test(scientific) && measure(scientific) <= width && Math.abs(general) >= 1e5)
      return scientific;
  }
  const marks = Math.max(1, Math.floor(width / Math.max(1, measure("#"))));
  return "#".repeat(Math.min(marks, 60));
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function withoutZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

const LONGEST = 31;
const FALLBACK = "Sheet";

/**
 * A sheet name that Excel takes and none of `taken` is, letters' case aside: characters it forbids
 * become spaces, long names are cut, and one that is taken gets ` (2)`, ` (3)`, …
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const valid = validSheetName(wished);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = cut(valid, LONGEST - suffix.length) + suffix;
    // Excel keeps this name for itself.
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== "history") return name;
  }
}

function validSheetName(wished: string): string {
  const spaced = wished
    .replace(/[\u0000-\u001f[\]:*?/\\\ufffe\uffff]/g, " ")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, " ");
  const trimmed = cut(spaced.trim().replace(/^'+|'+$/g, ""), LONGEST).trim();
  return trimmed === "" ? FALLBACK : trimmed;
}

/** Not in the middle of a character beyond the basic plane, and not before a quote, which may not stand last. */
function cut(name: string, length: number): string {
  const short = name.slice(0, length);
  return short.replace(/[\ud800-\udbff]$/, "").replace(/'+$/, "");
}

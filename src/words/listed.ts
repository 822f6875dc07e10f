/** Names one after another, each in quotation marks: “甲”、“乙”. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}

/** A text of strangers within a sentence: one line, cut where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}

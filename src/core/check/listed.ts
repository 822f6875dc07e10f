/** The longest name that is quoted whole in a list. */
const LONGEST_NAME = 24;

/** Names or numbers one after another as a sentence quotes them: the first five, then ……. */
export function listed(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most).join("、");
  return items.length > most ? `${shown}……` : shown;
}

/** A name in quotation marks, its own ones made single, shortened where a whole sentence stands in its cell. */
export function quotedName(name: string): string {
  const letters = Array.from(name.replaceAll("“", "‘").replaceAll("”", "’"));
  const whole = letters.length <= LONGEST_NAME;
  const short = whole ? letters.join("") : `${letters.slice(0, LONGEST_NAME).join("")}…`;
  return `“${short}”`;
}

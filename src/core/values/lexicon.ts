/** Words with a meaning, looked up by longest match at a place in a text. */
export interface Lexicon<T> {
  readonly byFirst: ReadonlyMap<string, readonly (readonly [word: string, meaning: T])[]>;
}

export interface Found<T> {
  readonly meaning: T;
  /** Index just after the word. */
  readonly end: number;
}

/** A lexicon of words; of a word given twice the first meaning counts. */
export function lexicon<T>(entries: Iterable<readonly [word: string, meaning: T]>): Lexicon<T> {
  const byFirst = new Map<string, (readonly [string, T])[]>();
  for (const [word, meaning] of entries) {
    const first = word.charAt(0);
    const known = byFirst.get(first) ?? [];
    if (known.some(([other]) => other === word)) continue;
    known.push([word, meaning]);
    byFirst.set(first, known);
  }
  for (const known of byFirst.values()) known.sort(([a], [b]) => b.length - a.length);
  return { byFirst };
}

/** Pairs each word of a space-separated list with one meaning. */
export function* wordsMeaning<T>(words: string, meaning: T): Generator<readonly [string, T]> {
  for (const word of words.split(" ")) if (word !== "") yield [word, meaning];
}

/** The characters that its words begin with. */
export function firstCharacters(words: Lexicon<unknown>): Iterable<string> {
  return words.byFirst.keys();
}

/** The longest word that stands at `at`; null when none does. */
export function longestMatch<T>(words: Lexicon<T>, text: string, at: number): Found<T> | null {
  const candidates = words.byFirst.get(text.charAt(at));
  if (!candidates) return null;
  for (const [word, meaning] of candidates)
    if (text.startsWith(word, at)) return { meaning, end: at + word.length };
  return null;
}

/** The meaning of a text that is one word of the lexicon and nothing else. */
export function wholeMatch<T>(words: Lexicon<T>, text: string): T | null {
  const found = longestMatch(words, text, 0);
  return found?.end === text.length ? found.meaning : null;
}

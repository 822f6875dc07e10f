export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "operator"; readonly value: string }
  /** A name before `(`, in capitals. */
  | { readonly kind: "function"; readonly value: string }
  /** A cell or an area, perhaps with its sheet. */
  | { readonly kind: "reference"; readonly value: string }
  | { readonly kind: "name"; readonly value: string };

const PATTERN =
  /\s+|(?<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)|"(?<text>(?:[^"]|"")*)"|(?<reference>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![\p{L}\p{N}_(]))|(?<function>[A-Z][A-Z0-9.]*)(?=\()|(?<name>TRUE|FALSE)|(?<operator><>|<=|>=|[-+*/^&=<>(),%{}])/giuy;

/** The tokens of a formula without its `=`; null where it has something this reader does not know. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < formula.length) {
    const groups = PATTERN.exec(formula)?.groups;
    if (!groups) return null;
    const { number, text, reference, function: name, name: constant, operator } = groups;
    if (number !== undefined) tokens.push({ kind: "number", value: Number(number) });
    else if (text !== undefined) tokens.push({ kind: "text", value: text.replace(/""/g, '"') });
    else if (reference !== undefined) tokens.push({ kind: "reference", value: reference });
    else if (name !== undefined) tokens.push({ kind: "function", value: name.toUpperCase() });
    else if (constant !== undefined) tokens.push({ kind: "name", value: constant.toUpperCase() });
    else if (operator !== undefined) tokens.push({ kind: "operator", value: operator });
  }
  return tokens;
}

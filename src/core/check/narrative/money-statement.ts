import { flatMapped } from "../../values/flat-mapped";
import { onceEach } from "../../values/once-each";
import { oncePer } from "../../values/once-per";
import type { OpenEnd, PartList } from "./part-list";
import { PartListReader } from "./part-list-reader";
import type { StatedQuantity } from "./stated-quantity";
import { isMoney } from "./stated-quantity";
import { tokenize } from "./statement-tokens";

/** What a text states in numbers. */
export interface MoneyStatement {
  /** Everything it counts or measures, in order: money, percentages, persons … */
  readonly quantities: readonly StatedQuantity[];
  readonly lists: readonly PartList[];
  readonly openEnd: OpenEnd | null;
}

/**
 * Reads the numbers of a text and the lists of 其中 in it, nested ones too. Lists of which it cannot be
 * told where they end, or whose parts are not exact, are left out. Linear in the length of the text.
 */
export function readMoneyStatement(text: string): MoneyStatement {
  const { folded, tokens } = tokenize(text);
  const lists = new PartListReader(folded);
  for (const token of tokens) lists.take(token);
  return {
    quantities: flatMapped(tokens, (token) => (token.kind === "quantity" ? [token.quantity] : [])),
    ...lists.end(),
  };
}

/** The files of a folder share sentences; long paragraphs are hardly written twice. */
const LONGEST_SHARED = 200;
const shared = onceEach(readMoneyStatement, 2_000);

/** What a cell or paragraph states; each is read once, and what several say alike as well. */
export const statementOf = oncePer(({ text }: { readonly text: string }) =>
  text.length <= LONGEST_SHARED ? shared(text) : readMoneyStatement(text),
);

/** The sums of money of a statement, in order. */
export function amountsOf({ quantities }: MoneyStatement): readonly StatedQuantity[] {
  return quantities.filter(isMoney);
}

import type { StatedQuantity } from "./stated-quantity";

/** Signs that part a text: clause, items, clause of a list, sentence, opening and closing bracket. */
export type StatementSign = "," | "、" | ";" | "。" | "(" | ")";

/** Where a token stands in the folded text: its first character, and just after its last. */
interface TokenPlace {
  readonly at: number;
  readonly end: number;
}

/** A number with what it is said to be. */
export interface QuantityToken extends TokenPlace {
  readonly kind: "quantity";
  readonly quantity: StatedQuantity;
}

/** 其中 (`of-which`) or 包括, 分别为, 以下方面 (`namely`): parts follow. */
export interface MarkerToken extends TokenPlace {
  readonly kind: "of-which" | "namely";
}

/** Words before a colon that no number follows: 「商品服务支出：办公费7.97万元」. */
export interface LabelToken extends TokenPlace {
  readonly kind: "label";
}

export interface SignToken extends TokenPlace {
  readonly kind: "sign";
  readonly sign: StatementSign;
  /** The words between it and the token before it. */
  readonly words: string;
}

/** What a text is made of where it states quantities. */
export type StatementToken = QuantityToken | MarkerToken | LabelToken | SignToken;

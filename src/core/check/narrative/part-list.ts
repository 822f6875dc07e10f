import type { StatedQuantity } from "./stated-quantity";

/** A sum of money and what a text says it consists of: 「支出90万元，其中：基本支出60万元，…」. */
export interface PartList {
  readonly whole: StatedQuantity;
  /** Other amounts said before it, which the parts may be meant of as well. */
  readonly besides: readonly StatedQuantity[];
  readonly parts: readonly StatedQuantity[];
  /** True where the text says that these are all: 「包含三个项目，分别为」 and three of them. */
  readonly complete: boolean;
  /** True where amounts between the parts were passed over: a sum that falls short says nothing. */
  readonly gaps: boolean;
  /** False where the whole is not named right before the list, so that it may be another amount. */
  readonly certain: boolean;
}

/** The beginning of a list whose parts stand in the paragraphs that follow: 「…128.57万元。其中：」. */
export type OpenEnd = Pick<PartList, "whole" | "besides">;

import type { Messages } from "../../core/check/rule";
import type { SlotsOf } from "../fill";

/** The three sentences of a message, as templates: what is wrong, why it is wrong, what to do. */
export interface MessageWords {
  readonly message: string;
  readonly why: string;
  readonly whatToDo: string;
}

/** What a rule says to people. */
export interface RuleWords {
  readonly rule: string;
  /** Short name for lists. */
  readonly name: string;
  readonly messages: Readonly<Record<string, MessageWords>>;
}

/** A sentence whose slots the rule fills; otherwise the names it does not fill. */
type Sentence<Text extends string, Slots extends string> = [SlotsOf<Text>] extends [Slots]
  ? Text
  : { readonly notFilledByTheRule: Exclude<SlotsOf<Text>, Slots> };

type Checked<Ms extends Messages, W extends Record<keyof Ms, MessageWords>> = {
  [M in keyof Ms]: {
    [Part in keyof MessageWords]: Sentence<W[M][Part], Ms[M]["slots"][number]>;
  };
};

/**
 * The words of a rule. The compiler refuses a message without words, words without a message and a
 * slot that the rule does not fill.
 */
export function wordsFor<
  const Ms extends Messages,
  const W extends { readonly [M in keyof Ms]: MessageWords },
>(
  rule: { readonly id: string; readonly messages: Ms },
  words: { readonly name: string; readonly messages: W & Checked<Ms, NoInfer<W>> },
): RuleWords {
  return { rule: rule.id, name: words.name, messages: words.messages };
}

import { onceEach } from "../values/once-each";

/** Labels that mean one thing: spelled out, and a pattern for the rest. Both hold `bareLabel`s. */
export interface Labels<R extends string> {
  readonly role: R;
  readonly exact: readonly string[];
  readonly pattern?: RegExp;
}

/** Labels hold no white space, so a line of them needs no quotes. */
export function list(labels: string): readonly string[] {
  return labels.split(" ");
}

/**
 * Finds the role of a bare label: the first of `labels` that spells it or whose pattern fits; null when none
 * does. What `dropped` finds at its beginning (a year) or the letter or number of a formula at its end may be left out.
 */
export function labelFinder<R extends string>(
  labels: readonly Labels<R>[],
  dropped: RegExp = /(?!)/,
): (bare: string) => R | null {
  const spelled = new Map<string, R>();
  for (const { role, exact } of labels)
    for (const label of exact) if (!spelled.has(label)) spelled.set(label, role);
  const named = (label: string): R | null =>
    spelled.get(label) ?? labels.find(({ pattern }) => pattern?.test(label))?.role ?? null;
  const roleOf = onceEach((bare) => {
    const plain = bare.replace(dropped, "").replace(SUFFIX, "");
    return named(bare) ?? (plain === bare ? null : named(plain));
  });
  return (bare) => (bare === "" || bare.length > LONGEST_LABEL ? null : roleOf(bare));
}

/**
 * 「执行率%」, 「年度指标值A」, 「执行率B/A」, 「小计④=①+②+③」: what else stands in brackets. 「指标1」 and 「目标1」
 * are no such numbers.
 */
const SUFFIX =
  /(?:%|[A-F](?:[/÷][A-F])?|(?<=[数额率值计算金])\d{1,2}(?:=\d{1,2}(?:[-+/÷×*]\d{1,3}){0,9}%?)?)$/;

const LONGEST_LABEL = 40;

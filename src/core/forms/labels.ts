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

/** Finds the role of a bare label: the first of `labels` that spells it or whose pattern fits; null when none does. */
export function labelFinder<R extends string>(
  labels: readonly Labels<R>[],
): (bare: string) => R | null {
  const spelled = new Map<string, R>();
  for (const { role, exact } of labels)
    for (const label of exact) if (!spelled.has(label)) spelled.set(label, role);
  const roleOf = onceEach(
    (bare) => spelled.get(bare) ?? labels.find(({ pattern }) => pattern?.test(bare))?.role ?? null,
  );
  return (bare) => (bare === "" || bare.length > LONGEST_LABEL ? null : roleOf(bare));
}

const LONGEST_LABEL = 40;

/** What a finding is known by: everything that makes it this mistake, and nothing of where it stands. */
export interface FindingIdentity {
  readonly title: string;
  readonly project: string | null;
  readonly indicator: string;
  readonly rule: string;
  readonly messageId: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Gives ids in the order asked: the hash of the identity, with `-2`, `-3` … for a second and third
 * mistake of one identity. The project's name is part of it because titles of forms repeat.
 */
export function findingIds(): (identity: FindingIdentity) => string {
  const given = new Map<string, number>();
  return (identity) => {
    const hash = shortHash(identityText(identity));
    const count = (given.get(hash) ?? 0) + 1;
    given.set(hash, count);
    return count === 1 ? hash : `${hash}-${String(count)}`;
  };
}

function identityText({ title, project, indicator, rule, messageId, values }: FindingIdentity) {
  const names = Object.keys(values).sort();
  const sorted = names.map((name) => [name, values[name]]);
  return JSON.stringify([title, project, indicator, rule, messageId, sorted]);
}

/** 64 bits of a text in 14 characters (two 32-bit multiply-xor lanes): not secret, only stable. */
export function shortHash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    one ^= one >>> 15;
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return lane(one) + lane(other);
}

function lane(hash: number): string {
  return (Math.imul(hash ^ (hash >>> 13), 0x2c1b3c6d) >>> 0).toString(36).padStart(7, "0");
}

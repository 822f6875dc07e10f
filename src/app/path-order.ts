/**
 * Order of file names and paths as people number them: 2.xlsx before 10.xlsx. Besides numbers by code
 * unit, so that every machine gives the same order.
 */
export function byPath(a: string, b: string): number {
  const [ours, theirs] = [partsOf(a), partsOf(b)];
  for (const [index, part] of ours.entries()) {
    const other = theirs[index];
    if (other === undefined) return 1;
    const order = compared(part, other);
    if (order !== 0) return order;
  }
  // Of 01 and 1, which are one number, the order must not depend on who comes first.
  return ours.length - theirs.length || byCodeUnit(a, b);
}

function partsOf(path: string): readonly string[] {
  return path.match(/\d+|\D+/g) ?? [];
}

function compared(a: string, b: string): number {
  if (!isNumber(a) || !isNumber(b)) return byCodeUnit(a, b);
  const [ours, theirs] = [withoutZeros(a), withoutZeros(b)];
  return ours.length - theirs.length || byCodeUnit(ours, theirs);
}

function isNumber(part: string): boolean {
  return /^\d/.test(part);
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, "");
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * `items.flatMap(work)`, several times as fast: engines join what `work` gives by their slowest way of
 * walking an array, and a check does this for every row, rule and text.
 */
export function flatMapped<Item, Given>(
  items: readonly Item[],
  work: (item: Item, index: number) => Given | readonly Given[],
): readonly Given[] {
  const all: Given[] = [];
  items.forEach((item, index) => {
    const given = work(item, index);
    if (isList(given)) for (const one of given) all.push(one);
    else all.push(given);
  });
  return all;
}

function isList<Given>(given: Given | readonly Given[]): given is readonly Given[] {
  return Array.isArray(given);
}

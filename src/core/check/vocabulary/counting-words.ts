/**
 * Counting words that are used for each other: 3个 and 3项 count the same things, as do 5户 and 5家.
 * Two of one group, or 个 and any other, differ in wording only.
 */
const INTERCHANGEABLE: readonly ReadonlySet<string>[] = [
  new Set(["户", "家", "户次"]),
  new Set(["人", "名", "位", "个"]),
  new Set(["次", "场", "期", "批", "批次", "场次", "班次", "轮", "轮次", "期次", "人次"]),
];

/** 个 stands for every counting word. */
const GENERAL = "个";

export function areInterchangeable(a: string, b: string): boolean {
  return (
    a === GENERAL || b === GENERAL || INTERCHANGEABLE.some((group) => group.has(a) && group.has(b))
  );
}

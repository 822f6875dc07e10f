import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findingIds, shortHash } from "../../../src/core/check/finding-id";
import type { FindingIdentity } from "../../../src/core/check/finding-id";

const IDENTITY: FindingIdentity = {
  title: "项目支出绩效自评表",
  project: "示范项目",
  indicator: "培训人次",
  rule: "proportional-score",
  messageId: "above",
  values: { printed: "9", computed: "8.5" },
};

const idOf = (identity: FindingIdentity) => findingIds()(identity);

describe("finding ids", () => {
  test("are short, plain and the same in every run", () => {
    expect(idOf(IDENTITY)).toMatch(/^[0-9a-z]{14}$/);
    expect(idOf(IDENTITY)).toBe(idOf({ ...IDENTITY }));
  });

  test("do not depend on the order in which values were filled in", () => {
    expect(idOf({ ...IDENTITY, values: { computed: "8.5", printed: "9" } })).toBe(idOf(IDENTITY));
  });

  const changes: readonly (readonly [string, Partial<FindingIdentity>])[] = [
    ["the table's title", { title: "部门整体绩效自评表" }],
    ["the project", { project: null }],
    ["the indicator", { indicator: "培训场次" }],
    ["the rule", { rule: "reverse-score" }],
    ["the message", { messageId: "below" }],
    ["a number", { values: { printed: "9", computed: "8.6" } }],
    ["the name of a number", { values: { printed: "9", score: "8.5" } }],
  ];
  test.each(changes)("change with %s", (_, change) => {
    expect(idOf({ ...IDENTITY, ...change })).not.toBe(idOf(IDENTITY));
  });

  test("tell equal mistakes of one table apart by their order", () => {
    const next = findingIds();
    const first = next(IDENTITY);
    expect([next(IDENTITY), next({ ...IDENTITY, indicator: "" }), next(IDENTITY)]).toEqual([
      `${first}-2`,
      idOf({ ...IDENTITY, indicator: "" }),
      `${first}-3`,
    ]);
  });

  test("different texts hash apart", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }), (texts) => {
        expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
      }),
    );
    const numbers = Array.from({ length: 20000 }, (_, i) => shortHash(String(i)));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

import { describe, expect, test } from "@jest/globals";
import { CONSEQUENCES, nestConsequences } from "../../../src/core/check/consequences";
import type { Consequence } from "../../../src/core/check/consequences";
import type { Finding } from "../../../src/core/check/finding";
import type { Severity } from "../../../src/core/check/rule";
import { RULES } from "../../../src/core/check/rules";
import { fromA1 } from "../../../src/core/grid/address";

interface Sketch {
  readonly rule: string;
  readonly message?: string;
  /** "" for none. */
  readonly cell?: string;
  readonly sheet?: string;
  readonly severity?: Severity;
  readonly difference?: string;
}

function finding({
  rule,
  message = "differs",
  cell = "G6",
  sheet = "表1",
  severity,
  difference,
}: Sketch): Finding {
  const at = fromA1(cell);
  return {
    id: `${rule}@${cell}`,
    rule,
    code: rule,
    messageId: message,
    severity: severity ?? "error",
    cells: at ? [{ sheet, at }] : [],
    values: difference === undefined ? {} : { difference },
    clause: "",
    fix: null,
    acknowledged: null,
    consequences: [],
  };
}

type Tree = string | [string, ...Tree[]];

/** Ids as a tree; an exclamation mark where the severity was not lowered. */
function treeOf(findings: readonly Finding[], depth = 0): Tree[] {
  return findings.map(({ id, severity, consequences }) => {
    const label = depth > 0 && severity !== "info" ? `${id}!` : id;
    return consequences.length === 0 ? label : [label, ...treeOf(consequences, depth + 1)];
  });
}

const nest = (sketches: readonly Sketch[], ...consequences: Consequence[]) =>
  treeOf(nestConsequences(sketches.map(finding), consequences));

describe("what follows from another finding", () => {
  const follows: Consequence = { cause: "a", effect: "b", where: "same-row" };

  test("stands under it as information, and the cause keeps its weight", () => {
    const [cause] = nestConsequences(
      [finding({ rule: "b" }), finding({ rule: "a", cell: "H6" })],
      [follows],
    );
    expect(cause).toMatchObject({ rule: "a", severity: "error" });
    expect(cause?.consequences).toMatchObject([{ rule: "b", severity: "info" }]);
  });

  const places: readonly (readonly [Consequence["where"], string, boolean])[] = [
    ["same-cell", "G6", true],
    ["same-cell", "H6", false],
    ["same-row", "H6", true],
    ["same-row", "G7", false],
    ["same-table", "A1", true],
  ];
  test.each(places)("%s: an effect of G6 in %s is one: %s", (where, cell, nested) => {
    const tree = nest([{ rule: "a" }, { rule: "b", cell }], { ...follows, where });
    expect(tree).toEqual(nested ? [["a@G6", `b@${cell}`]] : ["a@G6", `b@${cell}`]);
  });

  test("not in a cell of another sheet, and not where one of them stands in no cell", () => {
    for (const where of ["same-cell", "same-row"] as const) {
      const here = { ...follows, where };
      expect(nest([{ rule: "a", sheet: "表2" }, { rule: "b" }], here)).toHaveLength(2);
      expect(nest([{ rule: "a", cell: "" }, { rule: "b" }], here)).toHaveLength(2);
      expect(
        nest(
          [
            { rule: "a", cell: "" },
            { rule: "b", cell: "" },
          ],
          here,
        ),
      ).toHaveLength(2);
    }
    expect(
      nest([{ rule: "a", cell: "" }, { rule: "b" }], { ...follows, where: "same-table" }),
    ).toEqual([["a@", "b@G6"]]);
  });

  test("never is its own cause", () => {
    const named: Consequence = { ...follows, cause: "a", effect: "a.follows" };
    expect(nest([{ rule: "a", message: "follows" }], named)).toEqual(["a@G6"]);
  });

  test("one message of a rule can be named alone", () => {
    const named: Consequence = { ...follows, effect: "b.follows" };
    expect(nest([{ rule: "a" }, { rule: "b", message: "follows" }], named)).toEqual([
      ["a@G6", "b@G6"],
    ]);
    expect(nest([{ rule: "a" }, { rule: "b" }], named)).toEqual(["a@G6", "b@G6"]);
  });

  test("never hides under something that weighs less", () => {
    expect(nest([{ rule: "a", severity: "warning" }, { rule: "b" }], follows)).toEqual([
      "a@G6",
      "b@G6",
    ]);
  });

  test("nor under one of equal difference that weighs less", () => {
    const equal: Consequence = { ...follows, where: "same-table", ofEqualDifference: true };
    const [severity, difference] = ["warning", "3"] as const;
    const all = [
      { rule: "a", severity, difference },
      { rule: "b", difference },
    ];
    expect(nest(all, equal)).toEqual(["a@G6", "b@G6"]);
  });

  test("the causes are tried in the order of the table", () => {
    const other: Consequence = { cause: "c", effect: "b", where: "same-row" };
    const all = [{ rule: "a" }, { rule: "b" }, { rule: "c" }];
    expect(nest(all, other, follows)).toEqual(["a@G6", ["c@G6", "b@G6"]]);
  });

  test("what follows from a consequence stands under that", () => {
    const next: Consequence = { cause: "b", effect: "c", where: "same-row" };
    expect(nest([{ rule: "c" }, { rule: "b" }, { rule: "a" }], follows, next)).toEqual([
      ["a@G6", ["b@G6", "c@G6"]],
    ]);
  });

  describe("where the differences must be equal", () => {
    const equal: Consequence = { ...follows, where: "same-table", ofEqualDifference: true };
    const cases: readonly (readonly [string, readonly string[], string | undefined, number])[] = [
      ["of one cause, sign apart", ["-3"], "3", 1],
      ["of two digits", ["12"], "12", 1],
      ["of the second of two causes", ["1", "3"], "3.0", 1],
      ["of both causes together", ["1", "-3"], "2", 1],
      ["but are not", ["1"], "2", 0],
      ["but the effect names none", ["1"], undefined, 0],
      ["but no number stands there", ["1"], "—", 0],
      ["but more than a number stands there", ["1分"], "1分", 0],
      ["but words stand before the number", ["约1"], "约1", 0],
      ["but the other names none", ["", "1"], "2", 0],
    ];
    test.each(cases)("%s", (_, causes, effect, nested) => {
      const found = nestConsequences(
        [
          ...causes.map((difference, i) => finding({ rule: "a", cell: `G${i + 1}`, difference })),
          finding(effect === undefined ? { rule: "b" } : { rule: "b", difference: effect }),
        ],
        [equal],
      );
      expect(found.flatMap(({ consequences }) => consequences)).toHaveLength(nested);
      expect(found).toHaveLength(causes.length + 1 - nested);
    });
  });
});

describe("the table of consequences", () => {
  const messagesOf = (name: string): readonly string[] => {
    const [id, message] = name.split(".");
    const rule = RULES.find((candidate) => candidate.id === id);
    const messages = Object.keys(rule?.messages ?? {});
    return messages
      .filter((candidate) => message === undefined || candidate === message)
      .map((candidate) => `${id ?? ""}.${candidate}`);
  };

  test.each(CONSEQUENCES)("$cause → $effect names messages that exist", ({ cause, effect }) => {
    expect(messagesOf(cause)).not.toEqual([]);
    expect(messagesOf(effect)).not.toEqual([]);
  });

  test("differences are compared only where both rules name one", () => {
    const named = CONSEQUENCES.filter(({ ofEqualDifference }) => ofEqualDifference).flatMap(
      ({ cause, effect }) => [cause, effect],
    );
    const without = named.filter((name) =>
      messagesOf(name).every((message) => {
        const [id, messageId] = message.split(".");
        const facts = RULES.find((rule) => rule.id === id)?.messages[messageId ?? ""];
        return !facts?.slots.includes("difference");
      }),
    );
    expect(without).toEqual([]);
  });

  test("nothing follows from itself, over whatever steps", () => {
    const next = new Map<string, Set<string>>();
    for (const { cause, effect } of CONSEQUENCES)
      for (const from of messagesOf(cause))
        next.set(from, new Set([...(next.get(from) ?? []), ...messagesOf(effect)]));
    const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const to of next.get(from) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          reached(to, seen);
        }
      return seen;
    };
    expect([...next.keys()].filter((from) => reached(from).has(from))).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/core/check/finding";
import { tableRule } from "../../../src/core/check/rule";
import { RULES } from "../../../src/core/check/rules";
import { faultsOf, fillingFaults } from "./rule-tester";
import type { InvalidCase, RuleCases } from "./rule-tester";

const rule = tableRule({
  id: "toy",
  code: "X01",
  clause: "财预〔2020〕10号",
  fix: "safe",
  messages: {
    one: { severity: "error", slots: ["printed"] },
    other: { severity: "info", slots: [] },
  },
  *check() {
    yield* [];
  },
});

const table = { rows: [] };
const found = (messageId: string, fix?: Record<string, string>): InvalidCase => ({
  name: `finds ${messageId}`,
  table: { rows: [], title: messageId },
  findings: [{ messageId, cells: ["A1"], ...(fix ? { fix } : {}) }],
});
const GOOD: RuleCases = {
  valid: [{ name: "silent", table }],
  invalid: [found("one", { A1: "9" }), found("other")],
};

describe("the rule tester refuses lazy cases", () => {
  test("a good set has no faults", () => {
    expect(faultsOf(rule, GOOD)).toEqual([]);
  });

  const lazy: readonly (readonly [string, RuleCases, string])[] = [
    ["never silent", { ...GOOD, valid: [] }, "the rule never stays silent"],
    ["never fires", { ...GOOD, invalid: [] }, "the rule never fires"],
    [
      "one case twice under two names",
      { ...GOOD, valid: [...GOOD.valid, { name: "again", table }] },
      '"again" is the same case as "silent"',
    ],
    [
      "one case as valid and as invalid",
      { ...GOOD, valid: [{ name: "again", table: { rows: [], title: "one" } }] },
      '"finds one" is the same case as "again"',
    ],
    [
      "an invalid case that expects nothing",
      {
        ...GOOD,
        invalid: [...GOOD.invalid, { name: "x", table: { rows: [], year: 1 }, findings: [] }],
      },
      '"x" is invalid but expects no finding',
    ],
    [
      "a message no case expects",
      { ...GOOD, invalid: [found("one", { A1: "9" })] },
      'no case expects "other"',
    ],
    [
      "a fix nobody looked at",
      { ...GOOD, invalid: [found("one"), found("other")] },
      "no case shows what the fix writes",
    ],
  ];
  test.each(lazy)("%s", (_, cases, fault) => {
    expect(faultsOf(rule, cases)).toContain(fault);
  });
});

describe("the rule tester looks at what a finding fills", () => {
  const [known] = RULES;
  const messageId = Object.keys(known?.messages ?? {})[0] ?? "";
  const slots = known?.messages[messageId]?.slots ?? [];
  const finding = (values: Record<string, string>): Finding => ({
    id: "x",
    rule: known?.id ?? "",
    code: "",
    messageId,
    severity: "error",
    cells: [],
    values,
    clause: "",
    fix: null,
    acknowledged: null,
    consequences: [],
  });
  const full = Object.fromEntries(slots.map((slot) => [slot, "1"]));
  const faults = (values: Record<string, string>) =>
    known ? fillingFaults(known, finding(values)) : [];

  test("all slots filled: no fault", () => {
    expect(slots.length).toBeGreaterThan(0);
    expect(faults(full)).toEqual([]);
  });
  test("a slot left out", () => {
    const [slot = ""] = slots;
    expect(faults({ ...full, [slot]: "" })).toContain(`"${slot}" is not filled`);
  });
  test("a value that is no slot", () => {
    expect(faults({ ...full, more: "1" })).toContain('"more" is no slot');
  });
});

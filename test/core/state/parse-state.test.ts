import { describe, expect, test } from "@jest/globals";
import { parseWorkbookState } from "../../../src/core/state/parse-state";
import { EMPTY_STATE, type WorkbookState } from "../../../src/core/state/workbook-state";

const FULL: WorkbookState = {
  version: 1,
  tables: {
    "表1|项目支出绩效自评表": {
      form: "mof-2020",
      policy: null,
      rows: {
        "产出指标/数量指标/培训人次": { weight: "10", choice: null },
        "效益指标/社会效益/影响力": {
          weight: null,
          choice: { kind: "tier", tier: "partly", share: "0.75" },
        },
        "满意度指标/服务对象/满意度": {
          weight: "10.5",
          choice: { kind: "manual", score: "9.4", note: "按问卷" },
        },
      },
      fundWeight: "10",
    },
  },
  policy: { lowExecution: 0.85, rules: { "all-full-marks": "off" } },
  acknowledgements: [{ id: "a1b2", reason: "口径不同" }],
};

const TABLE = { form: null, policy: null, rows: {}, fundWeight: null };

function row(input: unknown): unknown {
  const state = parseWorkbookState({ version: 1, tables: { t: { rows: { r: input } } } });
  return state?.tables.t?.rows.r;
}

describe("the state of a workbook from JSON", () => {
  test.each([
    ["nothing decided", EMPTY_STATE],
    ["everything decided", FULL],
  ])("%s comes back as it was kept", (_, state) => {
    expect(parseWorkbookState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a list", [FULL]],
    ["a text", "{}"],
    ["no version", { tables: {} }],
    ["a later version", { ...FULL, version: 2 }],
    ["a version in words", { ...FULL, version: "1" }],
  ])("%s is no state", (_, input) => {
    expect(parseWorkbookState(input)).toBeNull();
  });

  test("parts that are missing or of the wrong kind are empty", () => {
    const odd = { version: 1, tables: [1], policy: [], acknowledgements: { id: "a" } };
    expect(parseWorkbookState(odd)).toEqual(EMPTY_STATE);
  });

  test("what does not fit is left out, the rest stays", () => {
    const input = {
      version: 1,
      tables: {
        broken: null,
        odd: { form: "no-such-form", policy: "no-such-policy", rows: 3, fundWeight: -1 },
      },
      acknowledgements: [{ id: "" }, "a", { id: "a", reason: 1 }],
    };
    expect(parseWorkbookState(input)).toEqual({
      ...EMPTY_STATE,
      tables: { odd: TABLE },
      acknowledgements: [{ id: "a", reason: "" }],
    });
  });

  test.each<[string, unknown]>([
    ["nothing decided", { weight: null, choice: null }],
    ["a weight as number", { weight: 10 }],
    ["a weight below zero", { weight: "-1" }],
    ["a weight with exponent", { weight: "1e9" }],
    ["a tier that is none", { choice: { kind: "tier", tier: "half", share: "0.5" } }],
    ["a share above one", { choice: { kind: "tier", tier: "partly", share: "75" } }],
    ["a manual score in words", { choice: { kind: "manual", score: "九", note: "" } }],
    ["a choice of another kind", { choice: { kind: "other", score: "9", note: "" } }],
  ])("a row with %s says nothing", (_, input) => {
    expect(row(input)).toBeUndefined();
  });

  test("a key that names the prototype is a key like any other", () => {
    const input: unknown = JSON.parse('{"version":1,"tables":{"__proto__":{"fundWeight":"20"}}}');
    const tables = parseWorkbookState(input)?.tables ?? {};
    expect(Object.keys(tables)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(tables)).toBe(Object.prototype);
  });
});

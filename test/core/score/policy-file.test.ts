import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import schema from "../../../docs/policy.schema.json";
import { parsePolicyFile } from "../../../src/core/score/policy-file";

const accepts = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const GOOD: readonly (readonly [string, unknown])[] = [
  ["nothing", {}],
  ["a base", { $schema: "policy.schema.json", base: "hubei" }],
  ["bands", { tierBands: { achieved: 0.8, partly: 0.5 } }],
  ["the usual formulas", { reverse: "ratio", equal: "at-least", stepped: [] }],
  ["formulas", { reverse: "linear", equal: "exact", stepped: ["satisfaction", "cost"] }],
  ["weights", { fundWeight: 20, totalPoints: 100, level1Weights: { 产出指标: 40, 效益指标: 30 } }],
  ["no fund score", { fundWeight: null, overFulfilment: null, lowExecution: null }],
  ["thresholds", { overFulfilment: 1.2, lowExecution: 0.85, reasonsDemanded: true }],
  ["the rate below which full outputs are questioned", { fullOutputExecution: 0.7 }],
  ["full outputs never questioned", { fullOutputExecution: null }],
  ["the weight that is too much", { concentratedWeight: 40 }],
  ["no weight that is too much", { concentratedWeight: null }],
  [
    "grades",
    {
      grades: [
        { name: "优秀", from: 90 },
        { name: "合格", from: 0 },
      ],
    },
  ],
  ["rounding", { scoreDecimals: 1, tolerance: 0.1 }],
  ["names", { name: "某市办法", source: "某财绩〔2024〕3号" }],
  ["rules", { rules: { "all-full-marks": "off", "execution-rate": "on" } }],
  ["acknowledged", { acknowledge: [{ id: "a1b2c3", reason: "口径不同，已核实" }] }],
];

/** The errors, and whether the published schema refuses the file too (orders it cannot express). */
const BAD: readonly (readonly [unknown, string[], schemaRefuses: boolean])[] = [
  [null, [" not-an-object"], true],
  [[], [" not-an-object"], true],
  ["hubei", [" not-an-object"], true],
  [{ tierBand: {} }, ["tierBand unknown-key"], true],
  [{ base: "atlantis" }, ["base unknown-policy"], true],
  [{ base: 3 }, ["base not-a-text"], true],
  [{ name: "  " }, ["name not-a-text"], true],
  [{ tierBands: [0.8, 0.6] }, ["tierBands not-an-object"], true],
  [{ tierBands: { achieved: 0.8 } }, ["tierBands.partly missing"], true],
  [{ tierBands: { achieved: "80%", partly: 0.6 } }, ["tierBands.achieved not-a-number"], true],
  [
    { tierBands: { achieved: 80, partly: 60 } },
    ["tierBands.achieved out-of-range", "tierBands.partly out-of-range"],
    true,
  ],
  [{ tierBands: { achieved: 0.8, partly: 0.6, not: 0 } }, ["tierBands.not unknown-key"], true],
  [{ tierBands: { achieved: 0.5, partly: 0.8 } }, ["tierBands.partly out-of-order"], false],
  [{ tierBands: { achieved: 0.8, partly: 0.8 } }, ["tierBands.partly out-of-order"], false],
  [{ reverse: "A/B" }, ["reverse not-one-of"], true],
  [{ equal: null }, ["equal not-one-of"], true],
  [{ stepped: "cost" }, ["stepped not-a-list"], true],
  [{ stepped: ["cost", "output"] }, ["stepped[1] not-one-of"], true],
  [{ fundWeight: "10" }, ["fundWeight not-a-number"], true],
  [{ fundWeight: -1 }, ["fundWeight out-of-range"], true],
  [{ totalPoints: null }, ["totalPoints not-a-number"], true],
  [{ level1Weights: { 产出指标: "50" } }, ["level1Weights.产出指标 not-a-number"], true],
  [{ level1Weights: 50 }, ["level1Weights not-an-object"], true],
  [{ overFulfilment: 0.3 }, ["overFulfilment out-of-range"], true],
  [{ lowExecution: 90 }, ["lowExecution out-of-range"], true],
  [{ fullOutputExecution: 80 }, ["fullOutputExecution out-of-range"], true],
  [{ concentratedWeight: -5 }, ["concentratedWeight out-of-range"], true],
  [{ reasonsDemanded: "yes" }, ["reasonsDemanded not-true-or-false"], true],
  [{ scoreDecimals: 1.5 }, ["scoreDecimals not-a-whole-number"], true],
  [{ scoreDecimals: 9 }, ["scoreDecimals out-of-range"], true],
  [{ grades: [{ name: "优" }] }, ["grades[0].from missing"], true],
  [{ grades: ["优"] }, ["grades[0] not-an-object"], true],
  [
    {
      grades: [
        { name: "良", from: 80 },
        { name: "优", from: 90 },
      ],
    },
    ["grades[1].from out-of-order"],
    false,
  ],
  [{ rules: ["all-full-marks"] }, ["rules not-an-object"], true],
  [{ rules: { "all-full-marks": false } }, ["rules.all-full-marks not-one-of"], true],
  [{ acknowledge: [{ id: "a1" }] }, ["acknowledge[0].reason missing"], true],
  [{ acknowledge: { id: "a1", reason: "x" } }, ["acknowledge not-a-list"], true],
  [{ base: "x", reverse: 1 }, ["base unknown-policy", "reverse not-one-of"], true],
];

function errorsOf(input: unknown, rules?: readonly string[]): string[] {
  const read = parsePolicyFile(input, rules);
  return read.ok ? [] : read.errors.map(({ path, code }) => `${path} ${code}`);
}

describe("a policy file", () => {
  test.each(GOOD)("with %s is taken, by the published schema too", (_, input) => {
    expect(errorsOf(input)).toEqual([]);
    expect(accepts(input)).toBe(true);
  });

  test.each(BAD)("%j is refused, each error with its key", (input, errors, schemaRefuses) => {
    expect(errorsOf(input)).toEqual(errors);
    expect(accepts(input)).toBe(!schemaRefuses);
  });

  test("gives only the parameters it names, exact", () => {
    const read = parsePolicyFile({
      base: "hubei",
      tierBands: { achieved: 0.8, partly: 0.55 },
      rules: { grade: "off" },
    });
    expect(read.ok && read.value).toMatchObject({
      base: "hubei",
      rulesOff: ["grade"],
      rulesOn: [],
    });
    expect(read.ok && Object.keys(read.value.parameters)).toEqual(["tierBands"]);
    expect(read.ok && read.value.parameters.tierBands?.partly.toFixed()).toBe("0.55");
  });

  test("that names the reverse formula states it", () => {
    const read = parsePolicyFile({ reverse: "linear" });
    expect(read.ok && read.value.parameters).toEqual({ reverse: "linear", reverseStated: true });
  });

  test("rule ids are checked where the rules are known", () => {
    const file = { rules: { "all-full-marks": "off", "al-full-marks": "off" } };
    expect(errorsOf(file, ["all-full-marks"])).toEqual(["rules.al-full-marks unknown-rule"]);
  });

  test("errors carry the facts of their sentence", () => {
    const read = parsePolicyFile({ lowExecution: 90 });
    expect(read.ok ? [] : read.errors[0]?.values).toEqual({ found: "90", from: "0", to: "1" });
  });
});

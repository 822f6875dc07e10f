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
  [{ acknowledge: ["a1"] }, ["acknowledge[0] not-an-object"], true],
  [{ acknowledge: [{ id: 1, reason: "x" }] }, ["acknowledge[0].id not-a-text"], true],
  [{ acknowledge: [{ id: "a", reason: "x", by: "y" }] }, ["acknowledge[0].by unknown-key"], true],
  [{ grades: [{ name: 1, from: 90 }] }, ["grades[0].name not-a-text"], true],
  [{ grades: [{ name: "优", from: 90, to: 100 }] }, ["grades[0].to unknown-key"], true],
  [{ grades: { 优: 90 } }, ["grades not-a-list"], true],
  [{ $schema: 1 }, ["$schema not-a-text"], true],
  [{ source: 1 }, ["source not-a-text"], true],
  [{ tolerance: 10.5 }, ["tolerance out-of-range"], true],
  [{ level1Weights: { 产出指标: 101 } }, ["level1Weights.产出指标 out-of-range"], true],
  [{ base: "x", reverse: 1 }, ["base unknown-policy", "reverse not-one-of"], true],
];

/** What is read of each, decimals as texts. */
const READ: readonly (readonly [input: object, value: object])[] = [
  [
    { name: "某市办法", source: "某财绩〔2024〕3号" },
    { name: "某市办法", source: "某财绩〔2024〕3号" },
  ],
  [
    { fundWeight: 20, level1Weights: { 产出指标: 40, 效益指标: 40 } },
    {
      fundWeight: "20",
      level1Weights: [
        { name: "产出指标", weight: "40" },
        { name: "效益指标", weight: "40" },
      ],
    },
  ],
  [
    { fundWeight: null, overFulfilment: null },
    { fundWeight: null, overFulfilment: null },
  ],
  [
    { equal: "exact", stepped: ["satisfaction", "cost"] },
    { equal: "exact", stepped: ["satisfaction", "cost"] },
  ],
  [{ grades: [{ name: "合格", from: 60 }] }, { grades: [{ name: "合格", from: "60" }] }],
  [
    { lowExecution: 1, fullOutputExecution: 0, concentratedWeight: 1000 },
    { lowExecution: "1", fullOutputExecution: "0", concentratedWeight: "1000" },
  ],
  [
    { reasonsDemanded: false, scoreDecimals: 4, tolerance: 10 },
    { reasonsDemanded: false, scoreDecimals: 4, tolerance: "10" },
  ],
  [{ totalPoints: 1000 }, { totalPoints: "1000" }],
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

  test.each(READ)("%j gives these parameters", (input, parameters) => {
    const read = parsePolicyFile(input);
    expect(read.ok && JSON.parse(JSON.stringify(read.value.parameters))).toEqual(parameters);
  });

  test("gives the rules on and off and what is acknowledged", () => {
    const acknowledge = [
      { id: "a1b2c3", reason: "口径不同，已核实" },
      { id: "d4", reason: "上年数据" },
    ];
    const rules = { "all-full-marks": "off", "execution-rate": "on", grade: "off" };
    const read = parsePolicyFile({ rules, acknowledge });
    expect(read.ok && read.value).toEqual({
      base: null,
      parameters: {},
      rulesOff: ["all-full-marks", "grade"],
      rulesOn: ["execution-rate"],
      acknowledge,
    });
    const empty = parsePolicyFile({});
    expect(empty.ok && empty.value.acknowledge).toEqual([]);
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

  test.each<readonly [object, Readonly<Record<string, string>>]>([
    [{ lowExecution: 90 }, { found: "90", from: "0", to: "1" }],
    [{ base: "atlantis" }, { found: "atlantis" }],
    [{ rules: { "al-full-marks": "off" } }, { found: "al-full-marks" }],
    [{ equal: "about" }, { allowed: "at-least, exact" }],
  ])("the errors of %j carry the facts of their sentence", (file, facts) => {
    const read = parsePolicyFile(file, ["all-full-marks"]);
    expect(read.ok ? [] : read.errors[0]?.values).toMatchObject(facts);
  });
});

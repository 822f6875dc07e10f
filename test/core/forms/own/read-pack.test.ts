import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import schema from "../../../../docs/form-pack.schema.json";
import { packText } from "../../../../src/core/forms/own/pack-json";
import { parseFormPack } from "../../../../src/core/forms/own/read-pack";
import { wordsOfPackError } from "../../../../src/words/pack-errors";
import { COPIES } from "./handed-on";

const accepts = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(
  schema,
);

type Json = Readonly<Record<string, unknown>>;

/** A small good pack as JSON; `change` puts other values at paths like `forms.0.layout.top`. */
function pack(change: Json = {}): unknown {
  const forms = COPIES.filter(({ id }) => id === "own-suzhou-project");
  const value: unknown = JSON.parse(packText({ name: "培训", forms }));
  for (const [path, item] of Object.entries(change)) put(value, path.split("."), item);
  return value;
}

function put(value: unknown, [key = "", ...rest]: readonly string[], item: unknown): void {
  const holder = value as Record<string, unknown>;
  if (rest.length > 0) put(holder[key], rest, item);
  else if (item === undefined) Reflect.deleteProperty(holder, key);
  else Object.defineProperty(holder, key, { value: item, enumerable: true, configurable: true });
}

function errorsIn(input: unknown): readonly string[] {
  const read = parseFormPack(input);
  return read.ok ? [] : read.errors.map(({ path, code }) => `${path} ${code}`);
}

test("every form of the product is a form of the published format", () => {
  const all: unknown = JSON.parse(packText({ name: "全部", forms: COPIES }));
  expect(errorsIn(all)).toEqual([]);
  expect([accepts(all), accepts.errors]).toEqual([true, null]);
});

const FIRST = "forms.0";
const cell = (more: Json = {}): Json => ({ style: "label", text: "项目", ...more });
const top = (...rows: readonly Json[]): Json => ({
  [`${FIRST}.layout.top`]: rows.map((cells) => ({ cells })),
});

/** What is wrong, the errors, and whether the schema refuses it too (overlaps it cannot express). */
const BAD: readonly (readonly [unknown, readonly string[], schemaRefuses: boolean])[] = [
  [null, [" not-an-object"], true],
  [[], [" not-an-object"], true],
  [{}, ["format not-the-format"], true],
  [{ format: "ziping.report", version: 1 }, ["format not-the-format"], true],
  [pack({ version: 2 }), ["version not-the-version"], true],
  [pack({ version: { toString: 1 } }), ["version not-the-version"], true],
  [pack({ author: "某人" }), ["author unknown-key"], true],
  [pack({ name: undefined }), ["name missing"], true],
  [pack({ name: "x".repeat(121) }), ["name too-long"], true],
  [pack({ forms: [] }), ["forms too-few"], true],
  [pack({ forms: new Array(51).fill({}) }), ["forms too-many"], true],
  [pack({ [`${FIRST}.id`]: "mof-2020" }), ["forms[0].id not-an-id"], true],
  [pack({ [`${FIRST}.name`]: " " }), ["forms[0].name not-a-text"], true],
  [pack({ [`${FIRST}.kind`]: "table" }), ["forms[0].kind not-one-of"], true],
  [
    pack({ [`${FIRST}.policy`]: { base: "atlantis" } }),
    ["forms[0].policy.base unknown-policy"],
    false,
  ],
  [
    pack({ [`${FIRST}.policy`]: { fundWeight: "10" } }),
    ["forms[0].policy.fundWeight not-a-number"],
    false,
  ],
  [
    pack({ [`${FIRST}.policy`]: { acknowledge: [] } }),
    ["forms[0].policy.acknowledge unknown-key"],
    true,
  ],
  [pack({ [`${FIRST}.policy.__proto__`]: {} }), ["forms[0].policy.__proto__ unknown-key"], false],
  [pack({ [`${FIRST}.__proto__`]: { polluted: true } }), ["forms[0].__proto__ unknown-key"], true],
  [
    pack({ [`${FIRST}.layout.widths`]: [8] }),
    ["forms[0].layout.widths too-few", ...outsideAll()],
    true,
  ],
  [pack(top({ "A+1": cell() })), ["forms[0].layout.top[0].cells.A+1 outside"], false],
  [pack(top({ Z: cell() })), ["forms[0].layout.top[0].cells.Z outside"], false],
  [pack(top({ "C:A": cell() })), ["forms[0].layout.top[0].cells.C:A not-cells"], false],
  [pack(top({ AA: cell() })), ["forms[0].layout.top[0].cells.AA not-cells"], true],
  [
    pack(top({ constructor: cell() })),
    ["forms[0].layout.top[0].cells.constructor not-cells"],
    true,
  ],
  [pack(top({ "A:B": cell(), B: cell() })), ["forms[0].layout.top[0].cells.B overlap"], false],
  [
    pack(top({ "A+1": cell() }, { "A:B": cell() })),
    ["forms[0].layout.top[1].cells.A:B overlap"],
    false,
  ],
  [
    pack(top({ A: cell({ slot: "text.0" }), B: cell({ slot: "text.0" }) })),
    ["forms[0].layout.top[0].cells.B.slot repeated"],
    false,
  ],
  [
    pack(top({ A: cell({ slot: "row.0.score" }) })),
    ["forms[0].layout.top[0].cells.A.slot not-a-slot"],
    true,
  ],
  [
    pack(top({ A: cell({ text: "a\u0000b" }) })),
    ["forms[0].layout.top[0].cells.A.text control-characters"],
    false,
  ],
  [
    pack(top({ A: cell({ text: "a\u202eb" }) })),
    ["forms[0].layout.top[0].cells.A.text control-characters"],
    false,
  ],
  [
    pack(top({ A: cell({ text: "\ud800" }) })),
    ["forms[0].layout.top[0].cells.A.text control-characters"],
    false,
  ],
  [pack(top({ A: cell({ text: 5 }) })), ["forms[0].layout.top[0].cells.A.text not-a-string"], true],
  [
    pack(top({ A: cell({ look: { color: "red" } }) })),
    ["forms[0].layout.top[0].cells.A.look.color not-a-colour"],
    true,
  ],
  [
    pack(top({ A: cell({ look: { size: 0 } }) })),
    ["forms[0].layout.top[0].cells.A.look.size out-of-range"],
    true,
  ],
  [
    pack({ [`${FIRST}.layout.indicators.columns`]: { level1: "A:B", target: "B" } }),
    ["forms[0].layout.indicators.columns.target overlap"],
    false,
  ],
  [
    pack({ [`${FIRST}.layout.indicators.columns`]: { level9: "B" } }),
    ["forms[0].layout.indicators.columns.level9 unknown-key"],
    true,
  ],
  [
    pack({ [`${FIRST}.layout.indicators.classes`]: [] }),
    ["forms[0].layout.indicators.classes too-few"],
    false,
  ],
];

function outsideAll(): readonly string[] {
  const narrow = pack({ [`${FIRST}.layout.widths`]: [8] });
  return errorsIn(narrow).filter((error) => error.endsWith(" outside"));
}

describe("a file that is no pack", () => {
  test.each(BAD)("%# names what is wrong", (input, errors, schemaRefuses) => {
    expect(errorsIn(input)).toEqual(errors);
    expect(accepts(input)).toBe(!schemaRefuses);
  });

  test("with a million mistakes names the first hundred", () => {
    const keys = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, 1]));
    expect(errorsIn(pack({ forms: [keys] }))).toHaveLength(100);
  });
});

/** Every place of a value that can be replaced. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

describe("whatever a file holds", () => {
  const judge = (input: unknown): void => {
    const read = parseFormPack(input);
    if (read.ok) expect([accepts(input), accepts.errors]).toEqual([true, null]);
    else expect(read.errors.every((error) => wordsOfPackError(input, error).length > 3)).toBe(true);
  };

  test("it gives a pack of the published format or named errors, and never throws", () => {
    fc.assert(fc.property(fc.jsonValue(), judge), { numRuns: 300 });
    const headed = fc.jsonValue().map((forms) => ({ ...(pack() as Json), forms }));
    fc.assert(fc.property(headed, judge), { numRuns: 300 });
  });

  const paths = pathsIn(pack());
  test("also where one place of a good pack holds something else", () => {
    const strange = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("", "__proto__", "row.0.score", -1, 1e9, 0.5, null, "A:Z+999", "\u0007"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), strange, (path, item) => {
        const value = pack();
        put(value, path, item);
        judge(value);
      }),
      { numRuns: 1000 },
    );
  });
});

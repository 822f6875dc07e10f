import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import { transformSync } from "@swc/core";
import type { Decimal } from "decimal.js";

interface UnusedCode {
  readonly DECIMAL_NAMES: readonly string[];
  readonly withoutDecimalNames: (source: string) => string;
}

type Call = (...given: unknown[]) => unknown;

const ROOT = join(__dirname, "../..");
const load = createRequire(__filename);
const { DECIMAL_NAMES, withoutDecimalNames } = load(
  join(ROOT, "src/build/unused-code.js"),
) as UnusedCode;

/** The class of decimal.js as a browser would load it. */
function decimalOf(source: string): typeof Decimal {
  const { code } = transformSync(source, { isModule: true, module: { type: "commonjs" } });
  const exports: { Decimal?: typeof Decimal } = {};
  (compileFunction(code, ["exports"]) as (into: typeof exports) => void)(exports);
  if (!exports.Decimal) throw new Error("no class");
  return exports.Decimal;
}

const SOURCE = readFileSync(join(ROOT, "node_modules/decimal.js/decimal.mjs"), "utf8");
const whole = decimalOf(SOURCE);
const shipped = decimalOf(withoutDecimalNames(SOURCE));

const namesOf = (thing: object) => Object.getOwnPropertyNames(thing);
const NUMBERS = [
  "0",
  "-0",
  "7",
  "-12.345",
  "0.005",
  "99.995",
  "1e21",
  "33.333333333333333333",
  "NaN",
];

/** What a call gives, or says where it fails. */
function told(call: () => unknown): string {
  try {
    return String(call());
  } catch (error) {
    return String(error);
  }
}

/** Every answer of a method of this class to the numbers, alone and with each other number. */
function answers(Class: typeof Decimal, method: string): readonly string[] {
  const call = (on: string, ...given: unknown[]) => {
    const number = new Class(on);
    return told(() => (number[method as keyof Decimal] as Call).apply(number, given));
  };
  return NUMBERS.flatMap((on) => [
    ...[call(on), call(on, 2), call(on, 2, Class.ROUND_HALF_UP)],
    ...NUMBERS.map((other) => call(on, other)),
  ]);
}

describe("what is left of decimal.js", () => {
  const kept = namesOf(shipped.prototype).filter((name) => name !== "constructor");

  test("lacks what is listed and nothing else", () => {
    const lacking = [
      ...namesOf(whole.prototype).filter((name) => !namesOf(shipped.prototype).includes(name)),
      ...namesOf(whole).filter((name) => !namesOf(shipped).includes(name)),
    ];
    expect([...new Set(lacking)].sort()).toEqual([...DECIMAL_NAMES].sort());
  });

  test.each(kept.filter((name) => typeof whole.prototype[name as keyof Decimal] === "function"))(
    "%s answers as ever",
    (method) => {
      expect(answers(shipped, method)).toEqual(answers(whole, method));
    },
  );

  test.each(["max", "min", "sum"] as const)("Decimal.%s answers as ever", (name) => {
    expect(String(shipped[name](...NUMBERS.slice(0, -1)))).toBe(
      String(whole[name](...NUMBERS.slice(0, -1))),
    );
  });

  test.each(["0x1f.8", "0b101", "1_000.5"])("%s is read as ever", (text) => {
    expect(told(() => new shipped(text))).toBe(told(() => new whole(text)));
  });
});

test("no source calls what is left out", () => {
  const calls = new RegExp(`(?<!\\b(?:Math|console))\\.(?:${DECIMAL_NAMES.join("|")})\\b`);
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts"),
  );
  expect(sources.length).toBeGreaterThan(500);
  const calling = sources.filter((path) =>
    calls.test(readFileSync(join(ROOT, "src", path), "utf8")),
  );
  expect(calling).toEqual([]);
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fill, slotsOf } from "../../src/words/fill";

describe("fill", () => {
  test.each([
    ["no slot", "合计不符", {}, "合计不符"],
    ["one slot", "应为{computed}", { computed: "8.63" }, "应为8.63"],
    ["a slot used twice", "{a}，{a}", { a: "1" }, "1，1"],
    ["a value nobody asks for", "应为{a}", { a: "1", b: "2" }, "应为1"],
    ["a slot without a value stays visible", "应为{a}", { b: "2" }, "应为{a}"],
    ["braces in a value are text", "指标“{name}”", { name: "{score}$&" }, "指标“{score}$&”"],
    ["names of the language's own objects are no values", "{toString}", {}, "{toString}"],
  ])("%s", (_, template, values, filled) => {
    expect(fill(template, values)).toBe(filled);
  });

  test("what a cell says never becomes a slot", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(fill("{one}/{other}", { one, other })).toBe(`${one}/${other}`);
      }),
    );
  });

  test("the slots of a template, each once", () => {
    expect(slotsOf("{a}与{b}不符，{a}应为{c}")).toEqual(["a", "b", "c"]);
  });
});

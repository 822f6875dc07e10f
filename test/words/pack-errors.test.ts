import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { packText } from "../../src/core/forms/own/pack-json";
import { parseFormPack } from "../../src/core/forms/own/read-pack";
import { wordsOfPackError } from "../../src/words/pack-errors";
import { COPIES } from "../core/forms/own/handed-on";

type Path = readonly (string | number)[];

const [FIRST] = COPIES.filter(({ id }) => id === "own-suzhou-project");
if (!FIRST) throw new Error("no form");
const TEXT = packText({ name: "培训", forms: [{ ...FIRST, name: "本市项目表" }] });

/** A good file with another value at a place. */
function changed(path: Path, item: unknown): unknown {
  const pack: unknown = JSON.parse(TEXT);
  let holder = pack as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[path.at(-1) ?? ""] = item;
  return pack;
}

function said(input: unknown): readonly string[] {
  const read = parseFormPack(input, []);
  return read.ok ? [] : read.errors.map((error) => wordsOfPackError(input, error));
}

const FORM = ["forms", 0] as const;
const LAYOUT = [...FORM, "layout"] as const;
const CLASS = [...LAYOUT, "indicators", "classes", 0] as const;

test.each<[Path, unknown, string]>([
  [["format"], "x", "文件不是表样文件，请选助手导出的表样文件（位置：format）。"],
  [["version"], 7, "由其他版本的助手导出（版本 7）"],
  [["name"], 1, "文件的名称应是文字（位置：name）。"],
  [["forms"], [], "文件里的表样太少，至少要有 1 项（位置：forms）。"],
  [["author"], "某人", "文件里有本助手不认识的内容，多半由较新版本导出，请更新助手后再导入"],
  [
    [...FORM, "id"],
    "表",
    "第 1 个表样“本市项目表”的编号应以 own- 开头，后面是小写字母、数字和短横线",
  ],
  [
    [...FORM, "moneyUnit"],
    "美元",
    "第 1 个表样“本市项目表”的金额单位只能是 万元, 元, 亿元（位置：forms[0].moneyUnit）。",
  ],
  [[...FORM, "name"], 5, "第 1 个表样的名称应是文字"],
  [[...FORM, "policy", "base"], "没有", "的评分办法“没有”是本助手没有的，请更新助手后再导入"],
  [
    [...FORM, "policy", "fundWeight"],
    "十",
    "的评分办法应是数字（位置：forms[0].policy.fundWeight）",
  ],
  [LAYOUT, [], "第 1 个表样“本市项目表”的版式的内容不完整（位置：forms[0].layout）。"],
  [[...LAYOUT, "widths", 1], 999, "的第 2 列的列宽为 999，应在 0.5 到 255 之间"],
  [[...LAYOUT, "notes"], [1], "的第 1 条填表说明应是文字（位置：forms[0].layout.notes[0]）"],
  [
    [...LAYOUT, "top", 0, "cells"],
    { Z: { style: "label" } },
    "的表头第 1 行的单元格 Z 超出了表的范围",
  ],
  [
    [...LAYOUT, "top", 0, "cells"],
    { A: { style: "label", text: "\u0007" } },
    "的表头第 1 行的单元格 A 的文字里有不能显示的字符，请删去",
  ],
  [
    [...LAYOUT, "indicators", "columns"],
    { target: "第三列" },
    "的“年度指标值”一栏所在的列没有写对",
  ],
  [[...CLASS, "points"], "多", "的第 1 个一级指标的分值应是数字"],
  [
    [...CLASS, "level2", 0, "name"],
    "长".repeat(121),
    "的第 1 个二级指标的名称太长，最多 120 个字，请改短",
  ],
])("%j", (path, item, words) => {
  expect(said(changed(path, item)).join("\n")).toContain(words);
});

test("names in a file are shown only where every screen can show them", () => {
  const input = changed([...FORM, "name"], "坏\u001b[31m");
  const bad = changed([...FORM, "layout"], null);
  expect(said(input).join()).toMatch(/^第 1 个表样的名称里有不能显示的字符/);
  expect(said({ ...(bad as object), forms: [{ id: "own-a", name: "长".repeat(500) }] })[0]).toMatch(
    /^第 1 个表样的名称太长/,
  );
});

test("whatever stands anywhere in a file, each sentence says where and ends as one", () => {
  const places = placesIn(JSON.parse(TEXT));
  const value = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.string(),
    fc.constant({}),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), value, (path, item) => {
      for (const sentence of said(changed(path, item)))
        expect(sentence).toMatch(/^(?:文件|第 1 个表样)[^]*[^。]（位置：[^]+）。$/);
    }),
    { numRuns: 300 },
  );
});

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

import { describe, expect, test } from "@jest/globals";
import { figureSums } from "../../../src/core/check/figure-sums";
import type { FigureSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

/** `name total: part cell + part cell = sum verdict` of each sum that does not come out. */
const sums = (figures: FigureSpec) =>
  tableOf({ rows: [], figures: [figures] })
    .figures.flatMap(figureSums)
    .map(
      ({ name, total, parts, partNames, sum, verdict }) =>
        `${name} ${total.text}: ${parts.map(({ text }, i) => `${partNames[i] ?? "?"} ${text}`).join(" + ")} = ${sum.toString()} ${verdict}`,
    );

describe("along a row", () => {
  type Cells = FigureSpec["rows"][number]["cells"];
  const along = (inner: readonly string[], cells: Cells, beside: readonly string[] = []) =>
    sums({
      title: "部门支出情况",
      columns: [
        "支出合计",
        ...inner.map((label) => ({ label: `其中：${label}`, partOf: "支出合计" })),
        ...beside,
      ],
      rows: [{ label: "本级", cells }],
    });

  test("the columns under 其中 make the column before them", () => {
    expect(along(["基本支出", "项目支出"], ["100", "60", "50"])).toEqual([
      "本级 支出合计 100: 其中:基本支出 60 + 其中:项目支出 50 = 110 exceeds",
    ]);
    expect(along(["基本支出", "项目支出"], ["100", "60", "40"])).toEqual([]);
  });

  test.each([
    ["the usual two", ["基本支出", "项目支出"], ["100", "60", "20"], "short"],
    [
      "with 其他 among them",
      ["基本支出", "项目支出", "其他支出"],
      ["100", "60", "20", "1"],
      "differs",
    ],
  ])("short of it: %s", (_, inner, cells, verdict) => {
    const labels = inner.map((label) => label.replace("其他支出", "其他"));
    const spec: FigureSpec = {
      title: "部门支出情况",
      columns: ["支出合计", ...labels.map((label) => ({ label, partOf: "支出合计" }))],
      rows: [{ label: "本级", cells }],
    };
    expect(sums(spec)).toEqual([expect.stringMatching(new RegExp(`${verdict}$`))]);
  });

  test("all four of 三公经费 are all, three of them need not be", () => {
    const four = ["公务接待费", "公车运行费", "公车购置费", "因公出国费"];
    const spec = (labels: readonly string[], cells: Cells): FigureSpec => ({
      title: "三公经费情况",
      columns: ["合计", ...labels.map((label) => ({ label, partOf: "合计" }))],
      rows: [{ label: "本年", cells }],
    });
    expect(sums(spec(four, ["10", "1", "2", "3", "1"]))).toEqual([
      expect.stringContaining("= 7 differs"),
    ]);
    expect(sums(spec(four.slice(1), ["10", "2", "3", "1"]))).toEqual([]);
  });

  test("另有 其他 beside the whole may be meant by the parts", () => {
    const cells: Cells = ["100", "60", "30", "10"];
    expect(along(["甲项目", "乙项目"], cells, ["其他"])).toEqual([]);
    expect(along(["甲项目", "乙项目"], ["100", "60", "50", "10"], ["其他"])).toHaveLength(1);
  });

  test.each<readonly [string, Cells]>([
    ["blanks are nothing", ["100", "100", ""]],
    ["no parts", ["100", "", "—"]],
    ["words among the parts", ["100", "60", "见附表"]],
    ["percentages among them", ["100", "60", "50%"]],
    ["no whole", ["", "60", "50"]],
  ])("silent: %s", (_, cells) => {
    expect(along(["基本支出", "项目支出"], cells)).toEqual([]);
  });

  test("the scores of several projects do not add up, what was spent on them does", () => {
    const spec: FigureSpec = {
      title: "项目绩效自评情况",
      columns: ["实际支出", "自评得分"],
      rows: [
        { label: "村道硬化", cells: ["48.5", "98"] },
        { label: "饮水工程", cells: ["80", "92"] },
        { role: "total", label: "合计", cells: ["120", "95"] },
      ],
    };
    expect(sums(spec)).toEqual([expect.stringContaining("实际支出")]);
  });

  test("shares and unit prices do not add up", () => {
    expect(along(["基本支出", "项目支出占比"], ["100", "100", "50"])).toEqual([]);
  });
});

describe("down a column", () => {
  const down = (
    lines: readonly (readonly [label: string, cell: string])[],
    total: string,
    more: Partial<FigureSpec> = {},
  ) =>
    sums({
      title: "支出明细",
      columns: ["金额"],
      ...more,
      rows: [
        ...lines.map(([label, cell]) => ({ label, cells: [cell] })),
        { role: "total", label: "合计", cells: [total] },
        ...(more.rows ?? []),
      ],
    });
  const numbered = [
    ["1、办公费", "60"],
    ["2、差旅费", "30"],
  ] as const;
  const plain = [
    ["办公费", "60"],
    ["差旅费", "30"],
  ] as const;

  test("the lines make the total; numbered ones are all there are", () => {
    expect(down(numbered, "100")).toEqual([
      "合计 金额 100: 1、办公费 60 + 2、差旅费 30 = 90 differs",
    ]);
    expect(down(plain, "100")).toEqual(["合计 金额 100: 办公费 60 + 差旅费 30 = 90 short"]);
    expect(down([numbered[0], plain[1]], "100")).toEqual([expect.stringMatching(/short$/)]);
    expect(down(numbered, "90")).toEqual([]);
  });

  test.each(["10、", " 1. ", "1．"])("numbered by %s", (number) => {
    const lines = numbered.map(([label, cell]) => [label.replace(/^\d、/, number), cell] as const);
    expect(down(lines, "100")).toEqual([expect.stringMatching(/differs$/)]);
    const inside = plain.map(([label, cell]) => [`${label}${number}`, cell] as const);
    expect(down(inside, "100")).toEqual([expect.stringMatching(/short$/)]);
  });

  test("blank lines are nothing, and have no name", () => {
    expect(down([...plain.slice(0, 1), ["会议费", ""], ...plain.slice(1)], "80")).toEqual([
      "合计 金额 80: 办公费 60 + 差旅费 30 = 90 exceeds",
    ]);
  });

  test("amounts are rounded to their last place", () => {
    const cents = [
      ["办公费", "60.02"],
      ["差旅费", "30"],
    ] as const;
    expect(down(cents, "90")).toEqual([expect.stringMatching(/exceeds$/)]);
    expect(down(cents, "90.01")).toEqual([expect.stringMatching(/rounding$/)]);
    expect(down(plain, "89")).toEqual([expect.stringMatching(/exceeds$/)]);
  });

  test.each<readonly [string, Parameters<typeof down>]>([
    ["a second total", [plain, "80", { rows: [{ role: "total", label: "总计", cells: ["90"] }] }]],
    ["其中 among the lines", [[...plain, ["其中：电费", "5"]], "80"]],
    ["小计 among the lines", [[...plain, ["小计", "90"]], "80"]],
    ["a list of project funds", [plain, "80", { title: "项目资金" }]],
    ["a column of unit prices", [plain, "80", { columns: ["单价"] }]],
    ["words among the lines", [[...plain, ["会议费", "见附表"]], "80"]],
    ["no total", [plain, ""]],
    ["no lines", [[["办公费", ""]], "80"]],
  ])("silent: %s", (_, given) => {
    expect(down(...given)).toEqual([]);
  });

  test("is named by the label of the total alone where the column has none", () => {
    expect(down(plain, "80", { columns: [""] })[0]).toMatch(/^合计 80/);
  });
});

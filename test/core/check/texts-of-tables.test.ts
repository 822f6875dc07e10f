import { describe, expect, test } from "@jest/globals";
import { answersFundQuestion, missingFundReason } from "../../../src/core/check/fund-reasons";
import { quotedQuantity } from "../../../src/core/check/narrative/stated-quantity";
import { listsInProse, proseOf } from "../../../src/core/check/prose";
import { tableTexts } from "../../../src/core/check/table-texts";
import { toA1 } from "../../../src/core/grid/address";
import type { TableSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";
import { narrative } from "./rule-tester";
import { scoredTable } from "./scored-table";

const FULL: TableSpec = {
  title: "自评表",
  organisation: "某某办公室",
  project: "业务费",
  goals: [{ expected: "目标", actual: "结果" }],
  rows: [
    {
      level1: "产出指标",
      level2: "数量指标",
      level3: "培训人数",
      target: "9人",
      actual: "8人",
      reason: "天气",
    },
    { level3: "调研次数", target: "", actual: " ", shares: ["target"] },
  ],
  reasons: ["原因"],
  remarks: ["措施"],
  notes: ["注：略"],
  figures: [{ title: "收支", columns: ["金额"], rows: [{ label: "办公费", cells: ["5"] }] }],
};

test("the texts of a table are all its words, each cell once, and no blanks", () => {
  const texts = tableTexts(tableOf(FULL)).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["自评表", "业务费", "目标", "结果", "办公费"]));
  expect(texts).toEqual(expect.arrayContaining(["产出指标", "培训人数", "9人", "8人", "天气"]));
  expect(texts).toEqual(expect.arrayContaining(["调研次数", "原因", "措施", "注：略"]));
  expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  expect(texts.filter((text) => text === "9人")).toHaveLength(1);
});

describe("prose", () => {
  test("stands in goals, values, reasons, remarks, notes and reports", () => {
    const narratives = [narrative("报告", "A1", "正文。")];
    const prose = proseOf({ tables: [scoredTable(FULL)], narratives });
    const texts = prose.map(({ said }) => said.text);
    for (const text of ["目标", "结果", "9人", "天气", "原因", "措施", "注：略", "正文。"])
      expect(texts).toContain(text);
    expect(prose.at(-1)).toMatchObject({ sheet: "报告", home: "报告" });
    expect(prose[0]?.home).toBe(tableOf(FULL).id);
  });

  test.each([
    "支出9万元，其中：会议费5万元，培训费4万元。",
    "支出9万元，其 中：会议费5万元，培训费4万元。",
    "支出9万元，包括会议费5万元，培训费4万元。",
    "支出9万元，包 含会议费5万元，培训费4万元。",
    "支出9万元，安排2个项目，分别为会议费5万元，培训费4万元。",
    "支出9万元，安排2个项目，分 别为会议费5万元，培训费4万元。",
    "支出9万元，用于以下方面：会议费5万元，培训费4万元。",
    "支出9万元，用于以 下 方 面：会议费5万元，培训费4万元。",
  ])("has lists: %s", (text) => {
    const lists = listsInProse({ tables: [], narratives: [narrative("报告", "A1", text)] });
    expect(lists.map(({ list }) => list.parts.map(quotedQuantity))).toEqual([
      ["会议费5万元", "培训费4万元"],
    ]);
  });
});

describe("a question on the funds", () => {
  const topic = /结余|支付/;
  const answered = (spec: Partial<TableSpec>, answeredByTable = false) =>
    answersFundQuestion(tableOf({ rows: [], ...spec }), { topic, answeredByTable });
  const fund = (reason: string) => [{ adjusted: 10, executed: 5, reason }];
  const row = (reason: string) => [{ level1: "产出指标", reason }];

  test("is answered in the fund block by any reason", () => {
    expect(answered({ funds: fund("项目推迟") })).toBe(true);
    expect(answered({ funds: fund("无") })).toBe(false);
    expect(answered({ funds: [{ adjusted: 10, executed: 5 }] })).toBe(false);
  });

  test("is answered elsewhere by a reason on its topic, and where it suffices by any for the table", () => {
    expect(answered({ reasons: ["部分款项尚未支付"] })).toBe(true);
    expect(answered({ reasons: ["项目推迟"] })).toBe(false);
    expect(answered({ reasons: ["项目推迟"] }, true)).toBe(true);
    expect(answered({ reasons: ["无"] }, true)).toBe(false);
    expect(answered({ rows: row("部分款项尚未支付") })).toBe(true);
    expect(answered({ rows: row("项目推迟") }, true)).toBe(false);
    expect(answered({ remarks: ["结余资金收回"] })).toBe(true);
    expect(answered({ remarks: ["加强管理"] }, true)).toBe(false);
  });

  test("is to be answered in the first place that says nothing, else in the first", () => {
    const missing = (spec: Partial<TableSpec>) => {
      const field = missingFundReason(tableOf({ rows: [], ...spec }));
      return field && toA1(field.at);
    };
    const two = [...fund("项目推迟"), ...fund("")];
    expect(missing({ funds: two, reasons: [""] })).toBe("J7");
    expect(missing({ funds: fund("项目推迟"), reasons: [""] })).toBe("C21");
    expect(missing({ funds: fund("项目推迟"), reasons: ["项目推迟"] })).toBe("J6");
    expect(missing({ funds: [] })).toBeNull();
  });
});

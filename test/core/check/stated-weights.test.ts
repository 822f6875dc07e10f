import { describe, expect, test } from "@jest/globals";
import {
  fundWeightField,
  hasFundRow,
  isFundRow,
  level1Weights,
  rowWeights,
} from "../../../src/core/check/stated-weights";
import type { TableSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";
import { scoredTable } from "./scored-table";

const reached = { target: "≥10次", actual: "10次" };
const shown = (weights: ReturnType<typeof level1Weights>) =>
  weights && `${weights.addends.map(String).join("+")} = ${weights.sum.toString()}`;
const ofRows = (spec: TableSpec) => shown(rowWeights(scoredTable(spec)));
const ofClasses = (spec: TableSpec) => shown(level1Weights(tableOf(spec)));

describe("the weights of the rows", () => {
  const rows = [
    { level1: "产出指标", level2: "数量指标", ...reached, weight: 30 },
    { level2: "质量指标", ...reached, weight: 20 },
    { level1: "效益指标", level2: "社会效益", ...reached, weight: 40 },
  ];

  test("are shown by their level-1 classes", () => {
    expect(ofRows({ rows })).toBe("50+40 = 90");
  });

  test("of a class without any are not shown", () => {
    expect(ofRows({ rows: [...rows, { level1: "满意度指标" }] })).toBe("50+40 = 90");
  });

  test("are shown one by one where the classes do not hold them", () => {
    const bare = [
      { level1: "", level2: "", ...reached, weight: 30 },
      { level1: "", ...reached, weight: 20 },
    ];
    expect(ofRows({ rows: bare })).toBe("30+20 = 50");
  });

  test("count each cell once, and no rows that only carry sums or parts", () => {
    const shared = [...rows, { ...reached, shares: ["weight", "score"] as const }];
    expect(ofRows({ rows: shared })).toBe("50+40 = 90");
    const summed = [
      { role: "group" as const, level1: "产出指标", level2: "", weight: 50 },
      { level2: "数量指标", ...reached, weight: 50 },
      { role: "of-which" as const, ...reached, weight: 20 },
    ];
    expect(ofRows({ rows: summed })).toBe("50 = 50");
  });

  test("are not known where a row that is scored has none", () => {
    expect(ofRows({ rows: [...rows, { ...reached, weight: "" }] })).toBeNull();
    expect(ofRows({ rows: [...rows, { weight: "" }] })).toBe("50+40 = 90");
    expect(ofRows({ rows: [] })).toBeNull();
    const absent = {
      rows: [{ level1: "产出指标", ...reached }],
      columnsAbsent: ["weight"] as const,
    };
    expect(ofRows(absent)).toBeNull();
  });
});

describe("the weights of the level-1 classes", () => {
  const rows = [
    { level1: "产出指标（50分）", level2: "数量指标（30分）", ...reached },
    { level2: "质量指标（20分）", ...reached },
    { level1: "效益指标（40分）", level2: "社会效益（40分）", ...reached },
  ];

  test("are known where each prints one", () => {
    expect(ofClasses({ rows })).toBe("50+40 = 90");
    expect(ofClasses({ rows: [...rows, { level1: "满意度指标", ...reached }] })).toBeNull();
    expect(ofClasses({ rows: rows.slice(0, 1) })).toBeNull();
  });

  test("may have that of 预算执行 among them", () => {
    const hasFund = (level1: string) =>
      level1Weights(tableOf({ rows: [...rows, { level1, ...reached }] }))?.hasFund;
    expect(hasFund("预算执行率（10分）")).toBe(true);
    expect(hasFund("预算资金执行情况（10分）")).toBe(true);
    expect(hasFund("非预算执行（10分）")).toBe(false);
    expect(level1Weights(tableOf({ rows }))?.hasFund).toBe(false);
  });
});

test("the weight of the fund block stands in its total row, else in its heading", () => {
  const field = (spec: Partial<TableSpec>) => fundWeightField(tableOf({ rows: [], ...spec }))?.text;
  const funds = [{ adjusted: 10, executed: 9, weight: 10 }];
  expect(field({ funds, fundPoints: "资金（20分）" })).toBe("10");
  expect(field({ funds: [{ ...funds[0], weight: "" }], fundPoints: "资金（20分）" })).toMatch(/20/);
  expect(field({ funds: [] })).toBeUndefined();
});

test("预算执行 among the indicators is told by its names, and counts where it has points", () => {
  const table = (level1: string, level3: string, weight: number | "" = 10) =>
    tableOf({ rows: [{ level1, level3, ...reached, weight }] });
  const isFund = (level1: string, level3: string) =>
    table(level1, level3).indicators.some(isFundRow);
  expect(isFund("产出指标", "预算执行率")).toBe(true);
  expect(isFund("预算执行", "支出进度")).toBe(true);
  expect(isFund("产出指标", "完成预算执行")).toBe(false);
  expect(hasFundRow(table("产出指标", "预算执行率"))).toBe(true);
  expect(hasFundRow(table("产出指标", "预算执行率", ""))).toBe(false);
  expect(hasFundRow(table("产出指标", "培训人数"))).toBe(false);
});

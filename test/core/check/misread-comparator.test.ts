import { expect, test } from "@jest/globals";
import { isMisreadPercent, withoutLeadingTwo } from "../../../src/core/check/misread-comparator";
import type { RowSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

const rowOf = (spec: RowSpec) => {
  const [row] = tableOf({ rows: [spec] }).indicators;
  if (!row) throw new Error("no row");
  return row;
};

test.each([
  ["290%", "0.9"],
  ["295.5%", "0.955"],
  ["295.55%", "0.9555"],
  ["2100%", "1"],
  ["25次", "5"],
  ["210公里每", "10"],
  ["25 次", "5"],
  ["20次", null],
  ["15次", null],
  ["2次", null],
  ["≥25次", null],
  ["25-30次", null],
  ["25次以上30次", null],
  ["25次以上", null],
  ["25人以内", null],
  ["26日前", null],
  ["25次检查人数", null],
  ["培训25次", null],
  ["有所提高", null],
  ["", null],
])("behind the 2 of %s stands %s", (target, expected) => {
  expect(withoutLeadingTwo(rowOf({ level3: "检查次数", target }))?.toString() ?? null).toBe(
    expected,
  );
});

test.each<readonly [string, string, string, boolean]>([
  ["培训合格率", "290%", "", true],
  ["群众满意度", "290%", "有所提高", true],
  ["群众认可情况", "290%", "较好", false],
  ["群众好评情况", "290%", "较好", true],
  ["任务完成率", "290%", "95%", true],
  ["任务完成率", "2100%", "100%", true],
  ["任务完成率", "290%", "310%", false],
  ["培训合格率", "290%", "310%", false],
  ["收入增长率", "290%", "", false],
  ["培训合格率", "230%", "", false],
  ["培训合格率", "250%", "", true],
  ["培训合格率", "2150%", "", false],
  ["培训合格率", "290人", "", false],
  ["任务完成率", "21人", "100%", false],
  ["群众满意度", "290%", "95分", true],
  ["培训合格率", "190%", "", false],
  ["培训合格率", "290%", "95", true],
])("%s %s, actual %s: a misread sign is %s", (level3, target, actual, expected) => {
  expect(isMisreadPercent(rowOf({ level3, target, actual }))).toBe(expected);
});

import { describe, expect, test } from "@jest/globals";
import { explainsItself } from "../../../src/core/check/owed-reasons";
import { tableOf } from "../../tables/build-table";

describe("an actual that says why", () => {
  const explains = (actual: string) => {
    const [row] = tableOf({ rows: [{ level3: "培训人次", actual }] }).indicators;
    return row !== undefined && explainsItself(row);
  };

  test.each([
    "80人次（受疫情影响，两期培训取消）",
    "由于上级计划调整，实际举办3期",
    "完成85%，因施工单位退场未完工",
    "98%，原因是部分群众外出",
  ])("%s", (actual) => {
    expect(explains(actual)).toBe(true);
  });

  test.each(["80人次", "", "因地制宜开展培训80人次", "受益群众80人次", "影响力显著提升"])(
    "not: %s",
    (actual) => {
      expect(explains(actual)).toBe(false);
    },
  );
});

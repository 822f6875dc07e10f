import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { explainsItself, owingRows } from "../../../src/core/check/owed-reasons";
import { formById } from "../../../src/core/forms";
import { resolvePolicy } from "../../../src/core/score/resolve-policy";
import { scoreTable } from "../../../src/core/score/score-table";
import { NO_CHOICES } from "../../../src/core/score/scoring-choices";
import type { RowChoice } from "../../../src/core/score/scoring-choices";
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

describe("a score that a person gave", () => {
  const table = tableOf({
    rows: [{ level3: "氛围", target: "提升", actual: "提升", weight: "10", score: "8" }],
  });
  const form = formById(table.form);
  const owing = (...choices: readonly RowChoice[]) => {
    const rows = new Map(choices.map((choice) => [0, choice]));
    const resolved = resolvePolicy(table, form);
    const scorecard = scoreTable(table, resolved, { ...NO_CHOICES, rows });
    return owingRows({ table, form, scorecard }).length;
  };

  test("owes no reason: the choice has its note or its tier", () => {
    expect(owing()).toBe(1);
    expect(owing({ kind: "manual", score: new Decimal(8), note: "按评审意见" })).toBe(0);
    expect(owing({ kind: "tier", tier: "achieved", share: new Decimal("0.8") })).toBe(0);
  });
});

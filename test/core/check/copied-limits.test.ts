import { expect, test } from "@jest/globals";
import { RULES } from "../../../src/core/check/rules";
import { checkTables } from "../../../src/core/check/runner";
import { scoredTable } from "./scored-table";

const copy = (level3: string, text: string) => ({ level3, target: text, actual: text });

test("limits copied as results explain why every row equals its target", () => {
  const rows = [
    copy("安装坡面水标尺", "≥266米"),
    copy("受益人口", "≥1000人"),
    copy("项目总投资", "20万元"),
    copy("生产生活条件", "显著提升"),
  ];
  const rules = RULES.filter(({ code }) => code === "T02" || code === "T03");
  const [findings = []] = checkTables(
    { tables: [scoredTable({ rows })], narratives: [] },
    { rules },
  ).tables;
  expect(
    findings.map(({ rule, severity, consequences }) => [
      rule,
      severity,
      consequences.map((effect) => `${effect.rule}.${effect.messageId}`),
    ]),
  ).toEqual([["comparator-in-actual", "warning", ["actual-copies-target.everyRow"]]]);
});

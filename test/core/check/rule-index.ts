import type { Rule, Severity } from "../../../src/core/check/rule";
import type { RuleWords } from "../../../src/words/rules/rule-words";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "警告",
  info: "提示",
};

const FIXES: Readonly<Record<Rule["fix"], string>> = {
  safe: "可直接更正",
  confirm: "确认后更正",
  none: "—",
};

const SCOPES: Readonly<Record<Rule["scope"], string>> = { table: "单表", workbook: "工作簿" };

const GROUPS: readonly { readonly code: string; readonly name: string }[] = [
  { code: "B", name: "项目资金（预算执行情况）" },
  { code: "W", name: "分值与总分" },
  { code: "S", name: "指标得分" },
  { code: "T", name: "指标值、文字与单位" },
  { code: "M", name: "必填内容" },
  { code: "N", name: "文字说明" },
];

/** `docs/rules/index.md`, written from the rules' own facts. */
export function ruleIndexPage(rules: readonly Rule[], words: readonly RuleWords[]): string {
  const nameOf = new Map(words.map(({ rule, name }) => [rule, name]));
  const groups = GROUPS.map(({ code, name }) => ({
    name,
    rules: rules.filter((rule) => rule.code.startsWith(code)),
  })).filter((group) => group.rules.length > 0);
  return [
    "# 检查规则",
    "",
    "本页由规则本身生成，请勿手工修改。",
    "“错误”是按表内数字可以算定的；“警告”是审核时多半会问到的；“提示”供参考。",
    "同一规则在把握不同的情形下级别不同，各页写明。",
    "",
    ...groups.flatMap((group) => [
      `## ${group.name}`,
      "",
      "| 编号 | 规则 | 检查内容 | 级别 | 范围 | 更正 | 依据 |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      ...group.rules.map((rule) => line(rule, nameOf.get(rule.id) ?? "")),
      "",
    ]),
  ].join("\n");
}

function line(rule: Rule, name: string): string {
  const severities = new Set(Object.values(rule.messages).map(({ severity }) => severity));
  const levels = (["error", "warning", "info"] as const)
    .filter((severity) => severities.has(severity))
    .map((severity) => SEVERITIES[severity]);
  const cells = [
    rule.code,
    `[${rule.id}](${rule.id}.md)`,
    name,
    levels.join("、"),
    SCOPES[rule.scope],
    FIXES[rule.fix],
    rule.clause,
  ];
  return `| ${cells.join(" | ")} |`;
}

import type { PolicyFileError, PolicyFileErrorCode } from "../core/score/policy-file-values";

type Values = PolicyFileError["values"];

const WORDS: Readonly<Record<PolicyFileErrorCode, (values: Values) => string>> = {
  "not-an-object": () => "应是一个对象，写在 { } 里",
  "not-a-list": () => "应是一个列表，写在 [ ] 里",
  "not-a-text": () => "应是加引号的文字，且不能为空",
  "not-a-number": () => "应是数字，不加引号",
  "not-a-whole-number": () => "应是整数",
  "not-true-or-false": () => "应是 true 或 false",
  "not-one-of": ({ allowed }) => `只能是 ${allowed ?? ""}`,
  "out-of-range": ({ found, from, to }) =>
    `${found ?? ""} 超出范围，应在 ${from ?? ""} 到 ${to ?? ""} 之间`,
  "out-of-order": () => "次序不对，应从高到低",
  missing: () => "缺少这一项",
  "unknown-key": ({ allowed }) => `没有这个名称；这里可用的名称有 ${allowed ?? ""}`,
  "unknown-policy": ({ found }) => `没有名为 ${found ?? ""} 的评分办法`,
  "unknown-rule": ({ found }) => `没有名为 ${found ?? ""} 的规则，可用 ziping rules 查看`,
};

/** One line an error: the key, then what is wrong with its value. */
export function wordsOfPolicyError({ path, code, values }: PolicyFileError): string {
  return `${path === "" ? "整个文件" : path}：${WORDS[code](values)}。`;
}

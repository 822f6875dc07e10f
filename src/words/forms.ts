import type { TableKind } from "../core/detect/evaluation-table";
import type { Provenance } from "../core/forms/form-profile";
import type { PolicySource } from "../core/score/policy";

export const KIND_WORDS: Readonly<Record<TableKind, string>> = {
  project: "项目自评表",
  overall: "部门整体自评表",
  "target-completion": "目标完成情况表",
  summary: "自评结果汇总表",
};

interface ProvenanceWords {
  readonly name: string;
  /** What a user of the form must know of it. */
  readonly advice: string;
}

export const PROVENANCE_WORDS: Readonly<Record<Provenance, ProvenanceWords>> = {
  published: { name: "见于公开表格", advice: "版式取自公开发布的自评表。" },
  "published-in-part": {
    name: "部分见于公开表格",
    advice: "版式的主要部分取自公开发布的自评表，其余按填报说明补齐。",
  },
  reconstructed: {
    name: "按报告文字整理",
    advice: "只见到报告文字，表格是据此整理的，用于识别和培训，不是官方表样。",
  },
  practice: { name: "通行做法", advice: "未见正式印发的表样，请与本级财政部门当年通知核对。" },
  own: { name: "自有表样", advice: "由使用者留存或导入的表样，请与本级财政部门当年通知核对。" },
};

export const POLICY_SOURCE_WORDS: Readonly<Record<PolicySource, string>> = {
  form: "取自表样",
  notes: "取自表下说明",
  file: "取自评分办法文件",
  user: "由使用者指定",
};

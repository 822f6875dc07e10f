import type { Severity } from "../../core/check/rule";
import { recogniseWords } from "../../words/pane/recognise";
import { SEVERITY_WORDS } from "../../words/report";
import type { SeverityCounts } from "../model/counts";
import { SEVERITIES } from "../../core/check/severities";
import { h, type ViewElement } from "../view/view-node";
import { icon } from "./icon";

/** 错误 2 · 警告 1, each with its shape; what is none is left out. */
export function severityCounts(counts: SeverityCounts): ViewElement {
  const given = SEVERITIES.filter((severity) => counts[severity] > 0);
  return h(
    "span",
    { class: "zp-counts" },
    given.length === 0
      ? h("span", { class: "zp-count zp-good" }, icon("agrees"), recogniseWords.clean)
      : given.map((severity) => severityCount(severity, counts[severity])),
  );
}

function severityCount(severity: Severity, count: number): ViewElement {
  return h(
    "span",
    { class: "zp-count", key: severity },
    icon(severity),
    recogniseWords.findings(SEVERITY_WORDS[severity], count),
  );
}

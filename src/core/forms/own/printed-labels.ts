import type { PrintedLabels } from "../form-profile";
import { indicatorColumn, targetPart } from "../indicator-labels";
import { bareLabel } from "../label";
import type { FormLayout, LayoutCell, LayoutRow } from "../layouts/layout";

/** What tables of the form will show, whoever fills it in: its fixed labels, those in filled cells left out. */
export function printedLabels({ top, indicators, foot }: FormLayout): PrintedLabels {
  const { header, side } = indicators;
  const fixed = [...top, ...readFoot(foot)]
    .filter(({ framed }) => framed !== false)
    .flatMap(cellsOf);
  const heads = header.flatMap(cellsOf).flatMap(labelIn);
  const sides = side ? labelIn(side.cell) : [];
  const labels = new Set([...fixed.flatMap(labelIn), ...heads, ...sides]);
  const headings = new Set(heads.filter(isHeading));
  for (const heading of headings) labels.delete(heading);
  const classes = indicators.classes.map(({ level1 }) => bareLabel(level1)).filter(Boolean);
  return { headings: [...headings], labels: [...labels], title: titleOf(top), classes };
}

/** Signatures and opinions stand below what is read of a table. */
function readFoot(foot: readonly LayoutRow[]): readonly LayoutRow[] {
  const last = foot.findLastIndex((row) =>
    cellsOf(row).some(({ slot }) => /^(?:total|reason|remark|sum)\./.test(slot ?? "")),
  );
  return foot.slice(0, last + 1);
}

function isHeading(label: string): boolean {
  const role = indicatorColumn(label) ?? targetPart(label);
  return role !== null && role !== "sideLabel";
}

function cellsOf({ cells }: LayoutRow): readonly LayoutCell[] {
  return Object.values(cells);
}

const LONGEST_LABEL = 40;

function labelIn({ text, slot, choices, style }: LayoutCell): readonly string[] {
  if (text === undefined || slot !== undefined || choices !== undefined) return [];
  if (style === "note" || style === "title") return [];
  const label = bareLabel(text.replaceAll("{money}", ""));
  const fixed = label.length <= LONGEST_LABEL && !/\{(?:year|project|unit)\}/.test(label);
  return fixed && /[\p{L}\p{N}]/u.test(label) ? [label] : [];
}

/** The title from behind its last place to be filled in: 「{year}年度{unit}整体绩效自评表」 gives 「整体绩效自评表」. */
function titleOf(top: readonly LayoutRow[]): string {
  const title = top.flatMap(cellsOf).find(({ style }) => style === "title")?.text ?? "";
  return bareLabel(title.split(/\{(?:year|project|unit|money)\}(?:年度?)?/).pop() ?? "");
}

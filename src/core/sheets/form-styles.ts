import type { PrintStyle } from "../forms/layouts/layout";
import { PLAIN_STYLE, type CellStyle } from "./sheet-drawing";

/** Fonts and sizes of official prints: 黑体 titles, 宋体 tables, 仿宋 notes. */
export const PRINT_STYLES: Readonly<Record<PrintStyle, CellStyle>> = {
  title: style({ font: "黑体", size: 18, horizontal: "center" }),
  subtitle: style({ size: 12, horizontal: "center" }),
  caption: style({ size: 10.5, horizontal: "left" }),
  section: style({ font: "黑体", size: 11, horizontal: "left" }),
  label: style({ size: 10, horizontal: "center" }),
  side: style({ size: 10, horizontal: "center", wrap: false, stacked: true }),
  text: style({ size: 10, horizontal: "left" }),
  centre: style({ size: 10, horizontal: "center" }),
  note: style({ font: "仿宋", size: 9, horizontal: "left", vertical: "top" }),
};

function style(differing: Partial<CellStyle>): CellStyle {
  return { ...PLAIN_STYLE, wrap: true, ...differing };
}

/** Format codes by what a cell holds. Money keeps its decimals, at least two of them. */
export const NUMBER_FORMATS = { money: "#,##0.00####", rate: "0.00%", score: "0.00" } as const;

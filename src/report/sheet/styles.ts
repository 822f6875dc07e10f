import type { Severity } from "../../core/check/rule";
import type { CellStyle } from "../../core/sheets/sheet-drawing";
import { PLAIN_STYLE } from "../../core/sheets/sheet-drawing";

/** The looks of report sheets: dark text on white or a light fill, so that black-and-white prints read well. */
const SIZE = 10.5;

export const TITLE: CellStyle = {
  ...PLAIN_STYLE,
  font: "黑体",
  size: 16,
  horizontal: "center",
};

export const SECTION: CellStyle = { ...PLAIN_STYLE, font: "黑体", size: 12 };

export const NOTE: CellStyle = { ...PLAIN_STYLE, size: SIZE, wrap: true, color: "#404040" };

export const PARAGRAPH: CellStyle = { ...PLAIN_STYLE, size: SIZE, wrap: true, vertical: "top" };

export const HEADING: CellStyle = {
  ...PLAIN_STYLE,
  size: SIZE,
  bold: true,
  fill: "#DCE6F1",
  horizontal: "center",
  wrap: true,
  border: "thin",
};

export const TEXT: CellStyle = {
  ...PLAIN_STYLE,
  size: SIZE,
  horizontal: "left",
  wrap: true,
  border: "thin",
};

export const CENTERED: CellStyle = { ...TEXT, horizontal: "center" };

export const LINK: CellStyle = { ...TEXT, color: "#0B5394" };

export const NUMBER: CellStyle = { ...TEXT, horizontal: "right", wrap: false };

export const COUNT: CellStyle = { ...NUMBER, numberFormat: "0" };

/** Money with thousands, as many decimals as stand there up to six. */
export const MONEY: CellStyle = { ...NUMBER, numberFormat: "#,##0.00####" };

export const SCORE: CellStyle = { ...NUMBER, numberFormat: "0.00" };

export const PERCENT: CellStyle = { ...NUMBER, numberFormat: "0.00%" };

/** Text colour and fill by severity; the words say it too. */
export const SEVERITY_CELL: Readonly<Record<Severity, CellStyle>> = {
  error: { ...CENTERED, color: "#9C0006", fill: "#FFC7CE" },
  warning: { ...CENTERED, color: "#7F6000", fill: "#FFEB9C" },
  info: { ...CENTERED, color: "#1F4E79", fill: "#DDEBF7" },
};

export function bold(style: CellStyle): CellStyle {
  return { ...style, bold: true };
}

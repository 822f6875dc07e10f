/** One edge of a cell; `None` draws nothing. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** The format of one cell, in the words of Office.js (`Center`, `Continuous`). */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: Font;
  /** `#RRGGBB`; null: no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** Degrees; 180 stacks the characters. */
  readonly textOrientation: number;
  readonly indent: number;
  readonly shrink: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: {
    name: "等线",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  textOrientation: 0,
  indent: 0,
  shrink: false,
  borders: {},
  locked: true,
  formulaHidden: false,
};

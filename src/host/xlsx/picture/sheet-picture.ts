import type { Area } from "../../../core/grid/address";
import type { SheetVisibility } from "../../port";

/**
 * How a sheet looks, as plain data: sizes, merges, styles. What stands in its cells is asked for by
 * rows, because a sheet may have a million. Lengths are pixels at 100 % (96 to the inch).
 */
export interface SheetPicture {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  /** Rows and columns that show something: content, borders, fills, merges. */
  readonly rows: number;
  readonly columns: number;
  /** By column; columns beyond have the default width. Hidden ones keep the width they would have. */
  readonly columnWidths: readonly number[];
  readonly defaultColumnWidth: number;
  readonly hiddenColumns: readonly number[];
  /** By row, `rows` of them. Hidden ones keep the height they would have. */
  readonly rowHeights: Float32Array;
  readonly defaultRowHeight: number;
  readonly hiddenRows: readonly number[];
  /** Rows and columns kept in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly gridLines: boolean;
  readonly rightToLeft: boolean;
  /** By number; cells name theirs. */
  readonly styles: readonly PictureStyle[];
  readonly marks: readonly PictureMark[];
  /** Looks of users' conditional formats, by number; cells name the one that holds for them. */
  readonly formats: readonly PictureFormat[];
  /** Where conditional formats are that take computing to be judged: they are not shown. */
  readonly unjudged: readonly Area[];
  /** What lies over the cells, in the order of drawing. */
  readonly objects: readonly PictureObject[];
}

/** A picture, chart or shape: where it lies and what it is called, not what it shows. */
export interface PictureObject {
  readonly kind: "picture" | "chart" | "shape";
  readonly name: string;
  /** What is written in a text box; "" elsewhere. */
  readonly text: string;
  readonly place: ObjectPlace;
}

/** A place in a cell, in pixels from its corner. */
export interface PlaceInCell {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** From one place to another, which moves with the cells, or of a size of its own. */
export type ObjectPlace =
  | { readonly from: PlaceInCell; readonly to: PlaceInCell }
  | {
      readonly from: PlaceInCell;
      readonly size: { readonly width: number; readonly height: number };
    };

/** Cells marked by this product; of two on a cell the earlier shows. */
export interface PictureMark {
  readonly areas: readonly Area[];
  readonly rule: string;
  /** `#RRGGBB`; null where the mark's format has no fill. */
  readonly fill: string | null;
}

/** What a conditional format changes about a cell; null: nothing. */
export interface PictureFormat {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strike: boolean | null;
}

export interface PictureRow {
  readonly row: number;
  /** From left to right, those that show something. */
  readonly cells: readonly PictureCell[];
}

export interface PictureCell {
  readonly column: number;
  /** Its number in `styles`. */
  readonly style: number;
  readonly kind: "blank" | "text" | "number" | "boolean" | "error";
  /** As displayed, without regard to the width of the column. */
  readonly text: string;
  /** Of a number under General: it is rounded to the width of its column. */
  readonly general: number | null;
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
  /** Colour that the number format gives this value; null: that of the font. */
  readonly color: string | null;
  /** The number in `formats` of the conditional format that holds; null: none. */
  readonly format: number | null;
}

export interface PictureFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `#RRGGBB`; null: automatic. */
  readonly color: string | null;
  readonly position: "baseline" | "superscript" | "subscript";
}

export type HorizontalAlignment =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "across" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";

export interface PictureStyle {
  readonly font: PictureFont;
  /** `#RRGGBB`; null: none. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** Steps of three spaces. */
  readonly indent: number;
  /** Degrees counter-clockwise, -90 to 90; `stacked`: characters one above the other. */
  readonly rotation: number | "stacked";
  readonly borders: PictureBorders;
}

export interface PictureBorders {
  readonly left: PictureLine | null;
  readonly right: PictureLine | null;
  readonly top: PictureLine | null;
  readonly bottom: PictureLine | null;
  /** From the upper left to the lower right, and from the lower left to the upper right. */
  readonly down: PictureLine | null;
  readonly up: PictureLine | null;
}

export const LINE_STYLES = [
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "thin",
  "mediumDashDotDot",
  "slantDashDot",
  "mediumDashDot",
  "mediumDashed",
  "medium",
  "thick",
  "double",
] as const;

export type LineStyle = (typeof LINE_STYLES)[number];

export interface PictureLine {
  readonly style: LineStyle;
  /** `#RRGGBB`. */
  readonly color: string;
}

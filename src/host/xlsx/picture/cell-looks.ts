import type { Package } from "../package/package";
import type { XmlTokens } from "../xml/xml-tokens";
import { XmlTokens as Tokens } from "../xml/xml-tokens";
import { INDEXED_COLORS } from "./color-tables";
import { hexColor, type Palette } from "./palette";
import type {
  HorizontalAlignment,
  PictureBorders,
  PictureFont,
  PictureFormat,
  PictureStyle,
  VerticalAlignment,
} from "./sheet-picture";
import {
  forEachInside,
  NO_BORDERS,
  PLAIN_FONT,
  readBorders,
  readDifferential,
  readFill,
  readFont,
} from "./style-parts";

/** How cells of each style look, and what differential formats change. */
export interface CellLooks {
  readonly styles: readonly PictureStyle[];
  /** Of the style of cells that name none: its digits measure the columns. */
  readonly defaultFont: PictureFont;
  readonly differentials: readonly PictureFormat[];
}

/** How a cell looks of which the workbook says nothing. */
export const PLAIN_STYLE: PictureStyle = {
  font: PLAIN_FONT,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  borders: NO_BORDERS,
};

export const PLAIN_LOOKS: CellLooks = {
  styles: [PLAIN_STYLE],
  defaultFont: PLAIN_FONT,
  differentials: [],
};

/** Reads a styles part. Throws `UnreadableError` (damaged). */
export function readLooks(parts: Package, part: string, theme: readonly string[]): CellLooks {
  const bytes = parts.part(part);
  const palette = { theme, indexed: readIndexed(new Tokens(bytes, part)) };
  return new LooksReader(new Tokens(bytes, part), palette).read();
}

/** The workbook's own colours by number, which stand at the end of the part. */
function readIndexed(tokens: XmlTokens): readonly string[] {
  const own: string[] = [];
  let section = "";
  while (tokens.nextOpen()) {
    if (tokens.depth === 2) section = tokens.local;
    if (section === "colors" && tokens.is("rgbColor"))
      own.push(hexColor(tokens.attribute("rgb")) ?? INDEXED_COLORS[own.length] ?? "#000000");
  }
  return INDEXED_COLORS.map((color, index) => own[index] ?? color);
}

/** One walk through the part; its schema puts fonts, fills and borders before the styles. */
class LooksReader {
  private readonly fonts: PictureFont[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: PictureBorders[] = [];
  private readonly styles: PictureStyle[] = [];
  private readonly differentials: PictureFormat[] = [];

  constructor(
    private readonly tokens: XmlTokens,
    private readonly palette: Palette,
  ) {}

  read(): CellLooks {
    const { tokens } = this;
    let section = "";
    while (tokens.nextOpen()) {
      if (tokens.depth === 2) section = tokens.local;
      else if (tokens.depth === 3) this.readItem(section);
    }
    const styles = this.styles.length === 0 ? [PLAIN_STYLE] : this.styles;
    const defaultFont = this.fonts[0] ?? PLAIN_FONT;
    return { styles, defaultFont, differentials: this.differentials };
  }

  private readItem(section: string): void {
    const { tokens, palette } = this;
    if (section === "fonts") this.fonts.push(readFont(tokens, palette));
    else if (section === "fills") this.fills.push(readFill(tokens, palette));
    else if (section === "borders") this.borders.push(readBorders(tokens, palette));
    else if (section === "cellXfs") this.styles.push(this.readStyle());
    else if (section === "dxfs") this.differentials.push(readDifferential(tokens, palette));
  }

  private readStyle(): PictureStyle {
    const { tokens } = this;
    const at = (name: string): number => Number(tokens.attribute(name) ?? "0");
    let style: PictureStyle = {
      ...PLAIN_STYLE,
      font: this.fonts[at("fontId")] ?? PLAIN_FONT,
      fill: this.fills[at("fillId")] ?? null,
      borders: this.borders[at("borderId")] ?? NO_BORDERS,
    };
    forEachInside(tokens, () => {
      if (tokens.is("alignment")) style = { ...style, ...readAlignment(tokens) };
    });
    return style;
  }
}

const HORIZONTAL = new Map(
  Object.entries<HorizontalAlignment>({
    left: "left",
    center: "center",
    right: "right",
    fill: "fill",
    justify: "justify",
    centerContinuous: "across",
    distributed: "distributed",
  }),
);

const VERTICAL = new Map(
  Object.entries<VerticalAlignment>({
    top: "top",
    center: "center",
    bottom: "bottom",
    justify: "justify",
    distributed: "distributed",
  }),
);

type Alignment = Pick<
  PictureStyle,
  "horizontal" | "vertical" | "wrap" | "shrink" | "indent" | "rotation"
>;

function readAlignment(tokens: XmlTokens): Alignment {
  return {
    horizontal: HORIZONTAL.get(tokens.attribute("horizontal") ?? "") ?? "general",
    vertical: VERTICAL.get(tokens.attribute("vertical") ?? "") ?? "bottom",
    wrap: tokens.flag("wrapText"),
    shrink: tokens.flag("shrinkToFit"),
    indent: Math.min(Number(tokens.attribute("indent") ?? "0") || 0, 250),
    rotation: rotationOf(Number(tokens.attribute("textRotation") ?? "0")),
  };
}

/** Stored as 0–90 upwards, 91–180 for 1–90 downwards, 255 for characters one above the other. */
function rotationOf(stored: number): PictureStyle["rotation"] {
  if (stored === 255) return "stacked";
  if (!(stored >= 0 && stored <= 180)) return 0;
  return stored > 90 ? 90 - stored : stored;
}

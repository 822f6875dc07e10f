import type { PictureFont } from "../../host/xlsx/picture/sheet-picture";
import type { Measure } from "./fit-number";

const PIXELS_A_POINT = 96 / 72;

/** What stands in for a font that this computer does not have, by a piece of its name. */
const KINDS: readonly (readonly [pattern: RegExp, stack: string])[] = [
  [
    /黑体|SimHei|等线|DengXian|雅黑|YaHei|方正小标宋/i,
    '"SimHei","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  ],
  [/楷|Kai/i, '"KaiTi","STKaiti","Noto Serif CJK SC",serif'],
  [/仿宋|FangSong/i, '"FangSong","FangSong_GB2312","STFangsong","Noto Serif CJK SC",serif'],
  [/宋|Sim[Ss]un|Times/, '"SimSun","STSong","Noto Serif CJK SC",serif'],
];
/** Latin text fonts take Chinese characters from 宋体, as Chinese Excel does. */
const OTHERS = '"Calibri","Carlito","Arial","SimSun","Noto Serif CJK SC",sans-serif';

/** The font families of a cell: its own font, then what resembles it. The name comes from the file. */
function fontFamily(name: string): string {
  const stack = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? OTHERS;
  const own = name.replace(/["\\\n\r\f;{}]/g, "").slice(0, 60);
  return own === "" ? stack : `"${own}",${stack}`;
}

export function fontPixels(font: Pick<PictureFont, "size">, zoom: number): number {
  return font.size * PIXELS_A_POINT * zoom;
}

/** Sets all of a font on an element. */
export function dressInFont(
  { style }: HTMLElement,
  font: PictureFont,
  color: string | null,
  zoom: number,
): void {
  const raised = font.position !== "baseline";
  style.fontFamily = fontFamily(font.name);
  style.fontSize = `${fontPixels(font, zoom) * (raised ? 0.7 : 1)}px`;
  if (font.bold) style.fontWeight = "700";
  if (font.italic) style.fontStyle = "italic";
  const lines = [font.underline ? "underline" : "", font.strike ? "line-through" : ""];
  if (font.underline || font.strike) style.textDecoration = lines.join(" ").trim();
  if (font.position === "superscript") style.verticalAlign = "super";
  if (font.position === "subscript") style.verticalAlign = "sub";
  style.color = color ?? font.color ?? "";
}

const KNOWN_MAX = 20_000;

/** Widths of texts at 100 %, remembered. */
export class TextMeasure {
  private readonly context = document.createElement("canvas").getContext("2d");
  private readonly known = new Map<string, number>();

  of(font: PictureFont): Measure {
    const look = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${fontPixels(font, 1)}px ${fontFamily(font.name)}`;
    return (text) => {
      const key = `${look}\n${text}`;
      let width = this.known.get(key);
      if (width === undefined) {
        if (this.known.size > KNOWN_MAX) this.known.clear();
        width = this.measured(look, text);
        this.known.set(key, width);
      }
      return width;
    };
  }

  private measured(look: string, text: string): number {
    if (!this.context) return 0;
    this.context.font = look;
    return this.context.measureText(text).width;
  }
}

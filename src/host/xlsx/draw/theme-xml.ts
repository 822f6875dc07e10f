import { TRANSITIONAL, XML_DECLARATION } from "../package/dialect";

/** Colours of the Office theme of 2007, by their place in the scheme. */
const COLORS: readonly (readonly [place: string, color: string])[] = [
  ["dk1", '<a:sysClr val="windowText" lastClr="000000"/>'],
  ["lt1", '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ["dk2", srgb("1F497D")],
  ["lt2", srgb("EEECE1")],
  ["accent1", srgb("4F81BD")],
  ["accent2", srgb("C0504D")],
  ["accent3", srgb("9BBB59")],
  ["accent4", srgb("8064A2")],
  ["accent5", srgb("4BACC6")],
  ["accent6", srgb("F79646")],
  ["hlink", srgb("0000FF")],
  ["folHlink", srgb("800080")],
];

const PLACEHOLDER = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINES = ["9525", "25400", "38100"];

/** The least theme that Office takes: colours, 宋体 as the font, plain fills, lines and effects. */
export function themeXml(): string {
  const colors = COLORS.map(([place, color]) => `<a:${place}>${color}</a:${place}>`).join("");
  const fonts =
    '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="宋体"/>';
  const lines = LINES.map((width) => `<a:ln w="${width}">${PLACEHOLDER}</a:ln>`).join("");
  const effects = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
  return (
    `${XML_DECLARATION}<a:theme xmlns:a="${TRANSITIONAL.drawing}" name="Office"><a:themeElements>` +
    `<a:clrScheme name="Office">${colors}</a:clrScheme>` +
    `<a:fontScheme name="Office"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${PLACEHOLDER.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effects}</a:effectStyleLst><a:bgFillStyleLst>${PLACEHOLDER.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    "</a:themeElements></a:theme>"
  );
}

function srgb(color: string): string {
  return `<a:srgbClr val="${color}"/>`;
}

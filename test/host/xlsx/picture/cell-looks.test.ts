import { describe, expect, test } from "@jest/globals";
import { styleOf } from "./picture-of";

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

describe("the colour of a fill", () => {
  test.each([
    ["stated outright", '<fgColor rgb="FFFFC000"/>', "#FFC000"],
    ["without transparency", '<fgColor rgb="00AA11"/>', "#00AA11"],
    ["by number", '<fgColor indexed="13"/>', "#FFFF00"],
    ["of the theme: 0 is the light one", '<fgColor theme="0"/>', "#FEFEFE"],
    ["of the theme: 1 is the dark one", '<fgColor theme="1"/>', "#101010"],
    ["of the theme: 3 is the second dark one", '<fgColor theme="3"/>', "#1F497D"],
    // Excel shows this one, 「蓝色，着色 1，淡色 40%」, as 149, 179, 215.
    ["of the theme, made lighter", '<fgColor theme="4" tint="0.3999755851924192"/>', "#95B3D7"],
    // 「蓝色，着色 1，深色 25%」: Excel, which calculates in 240 steps, has 54, 96, 146.
    ["of the theme, made darker", '<fgColor theme="4" tint="-0.249977111117893"/>', "#376092"],
    ["of the theme, a grey made darker", '<fgColor theme="0" tint="-0.5"/>', "#7F7F7F"],
  ])("%s", async (_, color, expected) => {
    const fills = `<fill><patternFill patternType="solid">${color}<bgColor indexed="64"/></patternFill></fill>`;
    expect((await styleOf({ fills }, THEME)).fill).toBe(expected);
  });

  test("a pattern is shown as its colours mixed, a gradient by the middle", async () => {
    const pattern = (type: string): string =>
      `<fill><patternFill patternType="${type}"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFFFF"/></patternFill></fill>`;
    expect((await styleOf({ fills: pattern("mediumGray") })).fill).toBe("#808080");
    expect((await styleOf({ fills: pattern("lightUp") })).fill).toBe("#BFBFBF");
    expect((await styleOf({ fills: pattern("constructor") })).fill).toBe("#BFBFBF");
    const gradient =
      '<fill><gradientFill><stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill>';
    expect((await styleOf({ fills: gradient })).fill).toBe("#808080");
  });

  test("none where the pattern is none, or a colour the theme does not have", async () => {
    expect((await styleOf({ fills: '<fill><patternFill patternType="none"/></fill>' })).fill).toBe(
      null,
    );
  });

  test("a workbook may have numbered colours of its own", async () => {
    const fills =
      '<fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill>';
    const more =
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>';
    expect((await styleOf({ fills, more })).fill).toBe("#123456");
  });
});

describe("the font", () => {
  test.each([
    ['<name val="宋体"/><sz val="10.5"/>', { name: "宋体", size: 10.5, bold: false }],
    ['<b/><i val="1"/><u/><strike val="0"/>', { bold: true, italic: true, underline: true }],
    ['<b val="0"/><u val="none"/><strike/>', { bold: false, underline: false, strike: true }],
    ['<color rgb="FFFF0000"/><vertAlign val="superscript"/>', { color: "#FF0000" }],
    ['<vertAlign val="superscript"/>', { position: "superscript" }],
    ['<sz val="-3"/><color auto="1"/>', { size: 11, color: null }],
  ])("%s", async (xml, expected) => {
    expect((await styleOf({ fonts: `<font>${xml}</font>` })).font).toMatchObject(expected);
  });
});

test("borders keep their line and colour; a diagonal only where it is drawn", async () => {
  const borders =
    '<border diagonalDown="1"><left style="thin"><color indexed="64"/></left><right style="double"><color rgb="FFFF0000"/></right>' +
    '<top style="none"/><bottom/><diagonal style="hair"/></border>';
  expect((await styleOf({ borders })).borders).toEqual({
    left: { style: "thin", color: "#000000" },
    right: { style: "double", color: "#FF0000" },
    top: null,
    bottom: null,
    down: { style: "hair", color: "#000000" },
    up: null,
  });
});

describe("alignment", () => {
  test.each([
    ['horizontal="center" vertical="top" wrapText="1"', { horizontal: "center", vertical: "top" }],
    ['wrapText="true" indent="2"', { wrap: true, indent: 2, horizontal: "general" }],
    ['horizontal="centerContinuous"', { horizontal: "across" }],
    ['textRotation="45"', { rotation: 45 }],
    ['textRotation="135"', { rotation: -45 }],
    ['textRotation="255" shrinkToFit="1"', { rotation: "stacked", shrink: true }],
    ['textRotation="999"', { rotation: 0 }],
    ['horizontal="constructor" vertical="toString"', { horizontal: "general", vertical: "bottom" }],
  ])("%s", async (attributes, expected) => {
    const xf = `<xf><alignment ${attributes}/></xf>`;
    expect(await styleOf({ xf })).toMatchObject(expected);
  });

  test("without any, text stands at the bottom", async () => {
    expect(await styleOf({ xf: "<xf/>" })).toMatchObject({ vertical: "bottom", wrap: false });
  });
});

import { describe, expect, test } from "@jest/globals";
import { opened, relationships, workbookFile } from "./workbook-file";

const CELL = '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>';

describe("the survey", () => {
  test("names, areas and protection of the sheets, in tab order", async () => {
    const workbook = opened(
      workbookFile({
        sheets: {
          "甲&amp;乙": CELL,
          空: "<sheetData/>",
          保护: `${CELL}<sheetProtection sheet="1" objects="1"/>`,
          未保护: `${CELL}<sheetProtection sheet="0" password="CC1A"/>`,
        },
      }),
    );
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    expect(await workbook.survey()).toEqual([
      { name: "甲&乙", visibility: "visible", protected: false, area },
      { name: "空", visibility: "visible", protected: false, area: null },
      { name: "保护", visibility: "visible", protected: true, area },
      { name: "未保护", visibility: "visible", protected: false, area },
    ]);
  });

  test("hidden sheets are told, chart sheets left out", async () => {
    const file = workbookFile({
      sheets: { 表1: CELL },
      parts: {
        "xl/workbook.xml":
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>' +
          '<sheet name="图" sheetId="9" rel:id="c"/>' +
          '<sheet name="隐" sheetId="1" state="hidden" rel:id="a"/>' +
          '<sheet name="深隐" sheetId="2" state="veryHidden" rel:id="b"/>' +
          '<sheet name="怪" sheetId="3" state="constructor" rel:id="b"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relationships([
          ["a", "worksheet", "worksheets/sheet1.xml"],
          ["b", "worksheet", "/xl/worksheets/sheet1.xml"],
          ["c", "chartsheet", "chartsheets/sheet1.xml"],
        ]),
      },
    });
    const survey = await opened(file).survey();
    expect(survey.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["隐", "hidden"],
      ["深隐", "very-hidden"],
      ["怪", "visible"],
    ]);
  });

  test("protection inside an extension is not the sheet's own", async () => {
    const inner = '<extLst><ext uri="x"><sheetProtection sheet="1"/></ext></extLst>';
    const [sheet] = await opened(workbookFile({ sheets: { 表1: CELL + inner } })).survey();
    expect(sheet?.protected).toBe(false);
  });

  test("sheets are read in the order asked; an unknown name is refused", async () => {
    const workbook = opened(workbookFile({ sheets: { 甲: CELL, 乙: CELL } }));
    const grids = await workbook.read(["乙", "甲"]);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["乙", "甲"]);
    await expect(workbook.read(["丙"])).rejects.toThrow(RangeError);
  });
});

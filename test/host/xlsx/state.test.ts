import { describe, expect, test } from "@jest/globals";
import { EMPTY_STATE, type WorkbookState } from "../../../src/core/state/workbook-state";
import { number, planFor } from "./cell-writes";
import { opened, partsIn, sheetFile } from "./workbook-file";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const STATE: WorkbookState = {
  ...EMPTY_STATE,
  acknowledgements: [{ id: "a1b2", reason: '已核对 <&> "无误" ]]>' }],
};

async function saved(file: Uint8Array, state: WorkbookState | null): Promise<Uint8Array> {
  const workbook = opened(file);
  await workbook.saveState(state);
  return workbook.save();
}

const CUSTOM = {
  "customXml/item1.xml": '<other xmlns="urn:ziping:state:1.example"/>',
  "customXml/item2.xml": "<broken",
  "xl/_rels/workbook.xml.rels":
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
    '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>' +
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item2.xml"/>' +
    "</Relationships>",
};

describe("the state of a workbook", () => {
  test.each([
    ["a plain workbook", sheetFile(ROW), "customXml/item1.xml"],
    [
      "one with other custom parts, a broken one too",
      sheetFile(ROW, { parts: CUSTOM }),
      "customXml/item3.xml",
    ],
    [
      "one without a type for .xml",
      sheetFile(ROW, {
        parts: {
          "[Content_Types].xml": (partsIn(sheetFile(ROW))["[Content_Types].xml"] ?? "").replace(
            /<Default Extension="xml"[^>]*>/,
            "",
          ),
        },
      }),
      "customXml/item1.xml",
    ],
  ])("is kept with %s and leaves no trace", async (_, file, part) => {
    const kept = await saved(file, STATE);
    expect(await opened(kept).loadState()).toEqual(STATE);
    const parts = partsIn(kept);
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(Object.keys(partsIn(file))));
    expect(parts[part]).toContain("urn:ziping:state:1");
    expect(parts[`customXml/_rels/${part.slice(10)}.rels`]).toContain('Target="itemProps');
    expect(await saved(file, STATE)).toEqual(kept);
    expect(await saved(kept, STATE)).toEqual(kept);
    expect(partsIn(await saved(kept, null))).toEqual(partsIn(file));
  });

  test("is there once, however often it is saved", async () => {
    const workbook = opened(sheetFile(ROW));
    await workbook.saveState(STATE);
    await workbook.saveState(EMPTY_STATE);
    expect(await workbook.loadState()).toEqual(EMPTY_STATE);
    const names = Object.keys(partsIn(workbook.save())).filter((name) =>
      name.startsWith("customXml"),
    );
    expect(names).toHaveLength(3);
    await workbook.saveState(null);
    expect(await workbook.loadState()).toBeNull();
    expect(workbook.save()).toEqual(sheetFile(ROW));
  });

  test("one that nobody can read is no state, and is replaced", async () => {
    const kept = partsIn(await saved(sheetFile(ROW), STATE));
    const item = "customXml/item1.xml";
    const spoilt = sheetFile(ROW, {
      parts: { ...kept, [item]: '<state xmlns="urn:ziping:state:1">{' + "</state>" },
    });
    expect(await opened(spoilt).loadState()).toBeNull();
    const again = await saved(spoilt, STATE);
    expect(partsIn(again)).toEqual(kept);
  });

  test("Strict workbooks keep it under their own kind of links", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const parts = Object.fromEntries(
      Object.entries(partsIn(sheetFile(ROW))).map(([name, xml]) => [
        name,
        xml
          .replace(
            /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g,
            `${strict}/spreadsheetml/main`,
          )
          .replace(
            /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
            `${strict}/officeDocument/relationships`,
          ),
      ]),
    );
    const kept = await saved(sheetFile(ROW, { parts }), STATE);
    expect(await opened(kept).loadState()).toEqual(STATE);
    expect(partsIn(kept)["xl/_rels/workbook.xml.rels"]).toContain(
      `${strict}/officeDocument/relationships/customXml"`,
    );
    expect(partsIn(kept)["customXml/itemProps1.xml"]).toContain(
      `${strict}/officeDocument/customXml"`,
    );
    expect(partsIn(await saved(kept, null))).toEqual(parts);
  });

  test("cells written besides are kept with it", async () => {
    const workbook = opened(sheetFile(ROW));
    await workbook.saveState(STATE);
    await workbook.apply(await planFor(workbook, { A1: number("2") }));
    const again = opened(workbook.save());
    expect(await again.loadState()).toEqual(STATE);
    expect((await again.read(["表1"]))[0]?.cellAt(0, 0)?.value).toBe(2);
  });
});

import { CONTENT_TYPE, PACKAGE_NAMESPACE, TRANSITIONAL, XML_DECLARATION } from "../package/dialect";
import { plainStyles } from "../styles/styles-part";
import { toUtf8 } from "../xml/xml-text";
import { themeXml } from "./theme-xml";

const { main, office } = TRANSITIONAL;
const METADATA = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006";
const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/** What the parts besides the sheets are, by name. */
const TYPES: readonly (readonly [name: string, type: string])[] = [
  ["xl/workbook.xml", CONTENT_TYPE.workbook],
  ["xl/theme/theme1.xml", CONTENT_TYPE.theme],
  ["xl/styles.xml", CONTENT_TYPE.styles],
  ["docProps/core.xml", CONTENT_TYPE.coreProperties],
  ["docProps/app.xml", CONTENT_TYPE.appProperties],
];

/** The parts of a workbook that has no sheet yet, in the order Excel writes them. */
export function blankParts(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    [
      "_rels/.rels",
      relationships([
        ["rId1", `${office}/officeDocument`, "xl/workbook.xml"],
        ["rId2", `${METADATA}/core-properties`, "docProps/core.xml"],
        ["rId3", `${office}/extended-properties`, "docProps/app.xml"],
      ]),
    ],
    ["xl/workbook.xml", workbook()],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["rId1", `${office}/theme`, "theme/theme1.xml"],
        ["rId2", `${office}/styles`, "styles.xml"],
      ]),
    ],
    ["xl/theme/theme1.xml", themeXml()],
    ["xl/styles.xml", plainStyles(main)],
    ["docProps/core.xml", `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${CORE}"/>`],
    ["docProps/app.xml", properties()],
  ];
  return parts.map(([name, xml]) => [name, toUtf8(xml)]);
}

function contentTypes(): string {
  const overrides = TYPES.map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE_NAMESPACE.contentTypes}">` +
    `<Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>` +
    `<Default Extension="xml" ContentType="${CONTENT_TYPE.xml}"/>${overrides.join("")}</Types>`
  );
}

function relationships(links: readonly (readonly [string, string, string])[]): string {
  const each = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_NAMESPACE.relationships}">${each.join("")}</Relationships>`;
}

function workbook(): string {
  return (
    `${XML_DECLARATION}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr defaultThemeVersion="124226"/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    '<sheets></sheets><calcPr calcId="191029"/></workbook>'
  );
}

/** Counts the sheets and lists them as they come. */
function properties(): string {
  return (
    `${XML_DECLARATION}<Properties xmlns="${PROPERTIES}/extended-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes">` +
    '<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>0</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
    '<TitlesOfParts><vt:vector size="0" baseType="lpstr"></vt:vector></TitlesOfParts></Properties>'
  );
}

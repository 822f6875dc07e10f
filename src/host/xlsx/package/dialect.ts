/** Namespaces of a workbook: the usual (transitional) ones, or those of Strict Open XML. */
export interface Dialect {
  readonly strict: boolean;
  readonly main: string;
  /** Of `r:id`, and the base of relationship types. */
  readonly office: string;
  readonly customXml: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

const SCHEMAS = "http://schemas.openxmlformats.org";
const STRICT_SCHEMAS = "http://purl.oclc.org/ooxml";

export const TRANSITIONAL: Dialect = {
  strict: false,
  main: `${SCHEMAS}/spreadsheetml/2006/main`,
  office: `${SCHEMAS}/officeDocument/2006/relationships`,
  customXml: `${SCHEMAS}/officeDocument/2006/customXml`,
  drawing: `${SCHEMAS}/drawingml/2006/main`,
  chart: `${SCHEMAS}/drawingml/2006/chart`,
  sheetDrawing: `${SCHEMAS}/drawingml/2006/spreadsheetDrawing`,
};

export const STRICT: Dialect = {
  strict: true,
  main: `${STRICT_SCHEMAS}/spreadsheetml/main`,
  office: `${STRICT_SCHEMAS}/officeDocument/relationships`,
  customXml: `${STRICT_SCHEMAS}/officeDocument/customXml`,
  drawing: `${STRICT_SCHEMAS}/drawingml/main`,
  chart: `${STRICT_SCHEMAS}/drawingml/chart`,
  sheetDrawing: `${STRICT_SCHEMAS}/drawingml/spreadsheetDrawing`,
};

/** The same in both dialects. */
export const PACKAGE_NAMESPACE = {
  relationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "application/vnd.openxmlformats-officedocument";

export const CONTENT_TYPE = {
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  theme: `${OFFICE}.theme+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  vmlDrawing: `${OFFICE}.vmlDrawing`,
  customXmlProps: `${OFFICE}.customXmlProperties+xml`,
  appProperties: `${OFFICE}.extended-properties+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
} as const;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

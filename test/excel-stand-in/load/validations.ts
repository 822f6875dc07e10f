import { strFromU8, unzipSync } from "fflate";
import type { DataValidation } from "../model/sheet";
import { parseArea } from "../model/area";
import type { Json } from "../wire/messages";
import { all, attribute, parseXml, type XmlElement } from "../../deployment/xml-tree";

/**
 * The validation rules of every sheet by its name, from the XML itself: ExcelJS takes a bound that is a
 * formula for a number.
 */
export function validationsFromXlsx(bytes: Uint8Array): ReadonlyMap<string, DataValidation[]> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(xml|rels)$/.test(name) });
  const part = (name: string): XmlElement | null => {
    const text = parts[name];
    return text ? parseXml(strFromU8(text).replace(/^\uFEFF/, "")) : null;
  };
  const book = part("xl/workbook.xml");
  const links = part("xl/_rels/workbook.xml.rels");
  if (!book || !links) return new Map();
  const targets = new Map(
    links.children.map((link) => [attribute(link, "Id"), attribute(link, "Target") ?? ""]),
  );
  return new Map(
    all(book)
      .filter(({ name }) => localName(name) === "sheet")
      .map((listed) => {
        const id = Object.entries(listed.attributes).find(([name]) => name.endsWith(":id"))?.[1];
        const target = targets.get(id) ?? "";
        const sheet = part(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
        return [attribute(listed, "name") ?? "", sheet ? validationsIn(sheet) : []] as const;
      }),
  );
}

function localName(name: string): string {
  return name.replace(/^.*:/, "");
}

function validationsIn(sheet: XmlElement): DataValidation[] {
  return sheet.children
    .filter(({ name }) => localName(name) === "dataValidations")
    .flatMap(({ children }) => children.map(validation));
}

const KINDS: Readonly<Record<string, string>> = { whole: "wholeNumber" };
const STYLES: Readonly<Record<string, string>> = { warning: "Warning", information: "Information" };

function validation(element: XmlElement): DataValidation {
  const text = (name: string): string => attribute(element, name) ?? "";
  const type = text("type");
  return {
    areas: text("sqref")
      .split(/\s+/)
      .flatMap((area) => parseArea(area) ?? []),
    rule: { [KINDS[type] ?? type]: type === "list" ? listOf(element) : boundsOf(element) },
    errorAlert: {
      showAlert: isOn(text("showErrorMessage")),
      style: STYLES[text("errorStyle")] ?? "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: {
      showPrompt: isOn(text("showInputMessage")),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    ignoreBlanks: isOn(text("allowBlank")),
  };
}

function isOn(text: string): boolean {
  return text === "1" || text === "true";
}

function listOf(element: XmlElement): Json {
  const source = formula(element, "formula1");
  const quoted = /^"(.*)"$/s.exec(source)?.[1];
  return {
    inCellDropDown: !isOn(attribute(element, "showDropDown") ?? ""),
    source: quoted === undefined ? `=${source}` : quoted.replace(/""/g, '"'),
  };
}

function boundsOf(element: XmlElement): Json {
  const operator = attribute(element, "operator") ?? "between";
  return {
    formula1: bound(formula(element, "formula1")),
    formula2: bound(formula(element, "formula2")),
    operator: OPERATORS[operator] ?? operator.charAt(0).toUpperCase() + operator.slice(1),
  };
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

/** Excel gives numbers as numbers, all else as a formula. */
function bound(text: string): Json {
  if (text === "") return "";
  return Number.isNaN(Number(text)) ? `=${text}` : Number(text);
}

function formula(element: XmlElement, name: string): string {
  return element.children.find((each) => localName(each.name) === name)?.text ?? "";
}

import type { DataValidation } from "../model/sheet";
import { parseArea } from "../model/area";
import type { Json } from "../wire/messages";
import { attribute, type XmlElement } from "../../deployment/xml-tree";
import { listed, localName } from "./sheet-parts";

/** The validation rules of a sheet from its XML: ExcelJS takes a bound that is a formula for a number. */
export function validationsOf(sheet: XmlElement): DataValidation[] {
  return listed(sheet, "dataValidations").map(validation);
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

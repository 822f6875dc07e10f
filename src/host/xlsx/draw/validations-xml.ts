import { areaToA1 } from "../../../core/grid/address";
import type { Validation } from "../../../core/sheets/sheet-drawing";
import { encodeSpreadsheetText, escapeAttribute, escapeText } from "../xml/xml-text";

/** Excel refuses a file with longer ones. */
const TITLE_MAX = 32;
const TEXT_MAX = 255;

/** The data validations of a sheet, without prefix; throws as `validationElements` does. */
export function validationsXml(validations: readonly Validation[]): string {
  const each = validationElements(validations, "");
  return each.length === 0
    ? ""
    : `<dataValidations count="${String(each.length)}">${each.join("")}</dataValidations>`;
}

/**
 * The `dataValidation` elements. Throws `RangeError` for a list longer than Excel takes, or with a
 * comma in an item, which it would part.
 */
export function validationElements(
  validations: readonly Validation[],
  prefix: string,
): readonly string[] {
  return validations.map(
    (validation) =>
      `<${prefix}dataValidation type="${validation.rule.kind}"${errorStyle(validation)} allowBlank="1"` +
      ` showInputMessage="1"${validation.error ? ' showErrorMessage="1"' : ""}` +
      texts("errorTitle", "error", validation.error) +
      texts("promptTitle", "prompt", validation.prompt) +
      ` sqref="${areaToA1(validation.area)}">${formulas(validation.rule, prefix)}</${prefix}dataValidation>`,
  );
}

function errorStyle({ error }: Validation): string {
  return error?.style === "warning" ? ' errorStyle="warning"' : "";
}

function texts(
  titleName: string,
  textName: string,
  message: { readonly title: string; readonly text: string } | null,
): string {
  if (!message) return "";
  const title = attributeText(message.title, TITLE_MAX);
  return ` ${titleName}="${title}" ${textName}="${attributeText(message.text, TEXT_MAX)}"`;
}

function attributeText(text: string, longest: number): string {
  const short = text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
  return escapeAttribute(encodeSpreadsheetText(short));
}

function formulas(rule: Validation["rule"], prefix: string): string {
  if (rule.kind === "list") {
    const list = rule.items.join(",");
    if (list.length > TEXT_MAX || rule.items.some((item) => item.includes(",")))
      throw new RangeError("A list that no cell can offer");
    return formula(1, prefix, `"${list.replace(/"/g, '""')}"`);
  }
  return (
    formula(1, prefix, rule.from.replace(/^=/, "")) + formula(2, prefix, rule.to.replace(/^=/, ""))
  );
}

function formula(number: 1 | 2, prefix: string, text: string): string {
  const name = `${prefix}formula${String(number)}`;
  return `<${name}>${escapeText(text)}</${name}>`;
}

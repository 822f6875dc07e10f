/** The oldest Excel with all of the product: Office 2021 under volume licence. */
export const BASELINE = "1.14";

/** Requirement sets of Excel that came after the baseline, for diagnostics. */
const NEWEST_MINOR = 20;

/** Whether this Excel announces the set; false where it cannot even be asked. */
export function supportsSet(name: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(name, version);
  } catch {
    return false;
  }
}

/** `1.14`: the highest set of Excel's own; `0` for none. */
export function excelApiVersion(): string {
  for (let minor = NEWEST_MINOR; minor > 0; minor--)
    if (supportsSet("ExcelApi", `1.${String(minor)}`)) return `1.${String(minor)}`;
  return "0";
}

/** Notes (批注) for add-ins: the set, and the member, for some builds announce the one without the other. */
export function hasNotes(): boolean {
  return supportsSet("ExcelApi", "1.18") && "notes" in Excel.Worksheet.prototype;
}

/** Name and value of what decides how this Excel behaves. */
export function diagnosticFacts(): readonly (readonly [string, string])[] {
  const { diagnostics } = Office.context as Partial<Office.Context>;
  return [
    ["host", String(diagnostics?.host ?? Office.context.host)],
    ["platform", String(diagnostics?.platform ?? Office.context.platform)],
    ["version", diagnostics?.version ?? ""],
    ["ExcelApi", excelApiVersion()],
    ["ExcelApiOnline", String(supportsSet("ExcelApiOnline", "1.1"))],
    ["notes", String(hasNotes())],
    ["language", Office.context.displayLanguage],
  ];
}

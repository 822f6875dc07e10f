import type { FileReport } from "../report";

/** Whose a table is: the unit it names, else the one other tables of its file name; null where none does. */
export function unitOf(file: FileReport, organisation: string | null): string | null {
  return (
    shown(organisation) ??
    file.tables.map((table) => shown(table.organisation)).find((name) => name !== null) ??
    null
  );
}

/** Units are the same whatever their spaces and widths of letters: 「某某 局」 is 「某某局」. */
export function unitKey(unit: string | null): string {
  return unit === null ? "" : unit.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

function shown(name: string | null): string | null {
  const trimmed = name?.replace(/\s+/g, " ").trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

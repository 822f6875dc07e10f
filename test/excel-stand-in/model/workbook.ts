import type { Area } from "../../../src/core/grid/address";
import type { Calculator } from "./calculation";
import { SIMPLE_CALCULATOR } from "./formula/simple-calculator";
import { Sheet } from "./sheet";

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface DefinedName {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** What the person and the add-in have open. */
export class StandInWorkbook {
  name = "工作簿1.xlsx";
  readonly sheets: Sheet[] = [];
  customXmlParts: CustomXmlPart[] = [];
  names: DefinedName[] = [];
  structureProtected = false;
  selection: Selection | null = null;
  calculator: Calculator = SIMPLE_CALCULATOR;
  /** Counts every change of anything that is saved with the file. */
  revision = 0;
  private lastId = 0;
  private readonly listeners = new Set<() => void>();

  newId(): string {
    this.lastId += 1;
    return `{00000000-0000-0000-0000-${this.lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    this.selection ??= { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    return sheet;
  }

  /** By id or, whatever the case, by name: the client asks for either. */
  sheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
    );
  }

  changed(): void {
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }

  /** Calls back after every change and every new selection. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  selected(selection: Selection): void {
    this.selection = selection;
    for (const listener of this.listeners) listener();
  }
}

import type { Grid } from "../../../core/grid/grid";
import type { SheetVisibility } from "../../port";
import type { Package } from "../package/package";
import type { CellSources } from "../sheet/cell-reader";
import { gridOf } from "../sheet/sheet-grid";
import { scanSheet, type SheetScan } from "../sheet/sheet-scan";
import { SharedStrings } from "./shared-strings";
import { Styles } from "./styles";
import { type ListedSheet, readWorkbookPart, type WorkbookPart } from "./workbook-part";

/** A worksheet of an open workbook; scanned when first asked for. */
export class Worksheet {
  private scanned: SheetScan | null = null;
  private shown: Grid | null = null;

  constructor(
    private readonly listed: ListedSheet,
    private readonly parts: Package,
    private readonly sources: CellSources & { readonly styles: Styles },
  ) {}

  get name(): string {
    return this.listed.name;
  }

  get visibility(): SheetVisibility {
    return this.listed.visibility;
  }

  get part(): string {
    return this.listed.part;
  }

  get sheetId(): string {
    return this.listed.sheetId;
  }

  get scan(): SheetScan {
    const { part } = this.listed;
    return (this.scanned ??= scanSheet(this.parts.part(part), part, this.sources));
  }

  get grid(): Grid {
    return (this.shown ??= gridOf(this.name, this.scan, this.sources.styles));
  }

  /** Gives the sheet's part new contents, already scanned. */
  replace(scan: SheetScan): void {
    if (scan === this.scanned) return;
    this.parts.replace(this.listed.part, scan.bytes);
    this.scanned = scan;
    this.shown = null;
  }

  /** Remembers what the sheet holds; calling what it gives goes back to it. */
  checkpoint(): () => void {
    const { scanned, shown } = this;
    return () => {
      this.scanned = scanned;
      this.shown = shown;
    };
  }
}

/** An open workbook: its parts, its worksheets, and what cells refer to. */
export class WorkbookModel implements CellSources {
  private listed: WorkbookPart;
  private worksheets: readonly Worksheet[];
  private knownStrings: SharedStrings | null = null;
  private knownStyles: Styles | null = null;

  /** Throws `UnreadableError` where the package is no workbook or its list of sheets is damaged. */
  constructor(readonly parts: Package) {
    this.listed = readWorkbookPart(parts);
    this.worksheets = this.listed.sheets.map((listed) => new Worksheet(listed, parts, this));
  }

  get book(): WorkbookPart {
    return this.listed;
  }

  get sheets(): readonly Worksheet[] {
    return this.worksheets;
  }

  /** To be called when the workbook part, its links or the styles have changed. */
  reload(): void {
    const known = new Map(this.worksheets.map((sheet) => [sheet.part, sheet]));
    this.listed = readWorkbookPart(this.parts);
    this.worksheets = this.listed.sheets.map(
      (listed) => known.get(listed.part) ?? new Worksheet(listed, this.parts, this),
    );
    this.knownStyles = null;
  }

  sheet(name: string): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  get strings(): SharedStrings {
    if (!this.knownStrings) {
      const part = this.linked("sharedStrings");
      this.knownStrings = part
        ? SharedStrings.read(this.parts.part(part), part)
        : SharedStrings.none;
    }
    return this.knownStrings;
  }

  get styles(): Styles {
    return (this.knownStyles ??= Styles.read(this.parts, this.linked("styles"), this.date1904));
  }

  get date1904(): boolean {
    return this.book.date1904;
  }

  /** Does the work whole or not at all: when it throws, parts and sheets are as before. */
  wholly<T>(work: () => T): T {
    const { listed, worksheets } = this;
    const restore = [
      this.parts.checkpoint(),
      ...worksheets.map((sheet) => sheet.checkpoint()),
      (): void => {
        this.listed = listed;
        this.worksheets = worksheets;
        this.knownStyles = null;
      },
    ];
    try {
      return work();
    } catch (error) {
      for (const goBack of restore) goBack();
      throw error;
    }
  }

  /** The part that the workbook links to under this kind of relationship. */
  linked(kind: string): string | null {
    return this.book.relationships.find((link) => link.kind === kind)?.target ?? null;
  }
}

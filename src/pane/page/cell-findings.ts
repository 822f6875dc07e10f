import {
  contains,
  fromA1,
  type Area,
  type CellReference,
  type Position,
} from "../../core/grid/address";
import type { Severity } from "../../core/check/rule";
import type { FindingReport } from "../../report/report";
import type { WorkbookView } from "../session/session";
import { fromReference } from "../session/cell-names";
import { cellKey, type CellFindings } from "../sheet/sheet-model";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

interface PlacedFinding {
  readonly finding: FindingReport;
  readonly cells: readonly CellReference[];
}

/** The findings of a workbook by the cells they are about. */
export class FindingPlaces {
  private readonly placed: readonly PlacedFinding[];

  constructor({ report }: WorkbookView) {
    this.placed = [
      ...report.tables.flatMap(({ sheet, findings }) =>
        findings.map((finding) => placed(finding, sheet)),
      ),
      ...report.findings.map((finding) => placed(finding, null)),
    ].filter(({ finding }) => finding.acknowledged === null);
  }

  /** The gravest finding of every cell of a sheet, and how many there are. */
  of(sheet: string): CellFindings {
    const found = new Map<string, { severity: Severity; count: number }>();
    for (const { finding, cells } of this.placed)
      for (const cell of cells) {
        if (cell.sheet !== sheet) continue;
        const key = cellKey(cell.at);
        const known = found.get(key);
        const { severity } = finding;
        const graver = !known || GRAVITY[severity] > GRAVITY[known.severity];
        found.set(key, {
          severity: graver ? severity : known.severity,
          count: (known?.count ?? 0) + 1,
        });
      }
    return found;
  }

  /** The cell of a sheet inside an area that findings name: that of the area's first such cell. */
  within(sheet: string, area: Area): CellReference | null {
    for (const { cells } of this.placed)
      for (const cell of cells) if (cell.sheet === sheet && contains(area, cell.at)) return cell;
    return null;
  }

  /** All cells, in one sheet, of the first finding that is about a cell. */
  companions({ sheet, at }: CellReference): readonly Position[] {
    const here = this.placed.find(({ cells }) =>
      cells.some((cell) => cell.sheet === sheet && cellKey(cell.at) === cellKey(at)),
    );
    return here?.cells.filter((cell) => cell.sheet === sheet).map((cell) => cell.at) ?? [];
  }
}

/** Cells are bare in the sheet of their table, with their sheet's name elsewhere. */
function placed(finding: FindingReport, home: string | null): PlacedFinding {
  const cells = finding.cells.flatMap((cell) => {
    const at = home === null ? null : fromA1(cell);
    if (home !== null && at) return { sheet: home, at };
    return fromReference(cell) ?? [];
  });
  return { finding, cells };
}

import { toA1, type Position } from "../../core/grid/address";
import type { SheetPicture } from "../../host/xlsx/picture/sheet-picture";
import { sheetViewWords } from "../../words/sheet-view";
import { TextMeasure } from "./fonts";
import { HEADER_WIDTH } from "./headers";
import { wishOf } from "./keyboard";
import { ACTIVE_CELL_ID } from "./band";
import type { LoadRows } from "./row-store";
import { type CellFindings, SheetModel } from "./sheet-model";
import { Viewport } from "./viewport";

const ZOOM_STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;
/** Fitting never makes text smaller than this. */
const FIT_LEAST = 0.6;

export interface SheetViewEvents {
  /** A cell was chosen; `by` tells whether the person only passes it with the keyboard. */
  readonly onChoose: (at: Position, by: "pointer" | "keyboard") => void;
  /** Enter or a double click: what is to be said of the chosen cell. */
  readonly onOpen: (at: Position) => void;
  readonly onSheetStep: (step: 1 | -1) => void;
  /** Cells came in, the chosen one perhaps among them. */
  readonly onLoaded: () => void;
  readonly onZoom: (zoom: number) => void;
}

/** One sheet, to be looked at and moved in; nothing in it can be typed. */
export class SheetView {
  readonly element: HTMLElement;
  readonly model: SheetModel;
  private readonly viewport: Viewport;
  private readonly resized: ResizeObserver;
  private active: Position = { row: 0, column: 0 };
  private pointed: readonly Position[] = [];

  constructor(
    picture: SheetPicture,
    load: LoadRows,
    measure: TextMeasure,
    private readonly events: SheetViewEvents,
  ) {
    this.model = new SheetModel(picture, load, (first, last) => {
      this.viewport.refresh(first, last);
      events.onLoaded();
    });
    this.viewport = new Viewport(this.model, measure, sheetViewWords.hidden, () => {
      this.tellActive();
    });
    this.element = this.viewport.element;
    const { element } = this;
    element.tabIndex = 0;
    element.setAttribute("role", "grid");
    element.setAttribute("aria-readonly", "true");
    element.setAttribute("aria-label", sheetViewWords.grid(picture.sheet));
    element.setAttribute("aria-rowcount", String(picture.rows));
    element.setAttribute("aria-colcount", String(picture.columns));
    if (picture.rightToLeft) element.dataset["rightToLeft"] = "";
    element.addEventListener("pointerdown", (event) => {
      if (event.button === 0) this.pressed(event);
    });
    element.addEventListener("dblclick", () => {
      events.onOpen(this.active);
    });
    element.addEventListener("keydown", (event) => {
      this.keyed(event);
    });
    element.addEventListener("wheel", (event) => {
      this.wheeled(event);
    });
    this.resized = new ResizeObserver(() => {
      this.layOut();
    });
    this.resized.observe(element);
  }

  get zoom(): number {
    return this.model.zoom;
  }

  get chosen(): Position {
    return this.active;
  }

  /** Chooses a cell and scrolls to it; hidden rows and columns are shown when it stands in one. */
  choose(at: Position): void {
    const { rows, columns } = this.model;
    if (!rows.isVisible(at.row) || !columns.isVisible(at.column)) this.showHidden(true);
    this.active = this.model.merges.anchor(at);
    this.viewport.reveal(this.active, this.overlay);
    this.tellActive();
  }

  /** Frames the cells of a finding; none takes the frames away. */
  pointAt(cells: readonly Position[]): void {
    this.pointed = cells;
    this.point();
  }

  setFindings(findings: CellFindings): void {
    this.model.findings = findings;
    this.point();
  }

  setZoom(zoom: number): void {
    this.model.lay(zoom, this.model.showHidden);
    this.layOut();
    this.viewport.reveal(this.active, this.overlay);
    this.events.onZoom(zoom);
  }

  zoomBy(step: 1 | -1): void {
    const { zoom } = this.model;
    const steps = step === 1 ? ZOOM_STEPS : [...ZOOM_STEPS].reverse();
    const next = steps.find((each) => (each - zoom) * step > 0.001);
    if (next !== undefined) this.setZoom(next);
  }

  /** The zoom at which the sheet's columns fill the view, within reason. */
  get fittingZoom(): number {
    const { picture, showHidden } = this.model;
    const hidden = new Set(showHidden ? [] : picture.hiddenColumns);
    const width = picture.columnWidths.reduce(
      (sum, size, column) => (hidden.has(column) ? sum : sum + size),
      0,
    );
    const room = this.viewport.room.width - HEADER_WIDTH - 8;
    if (width === 0 || room <= 0) return 1;
    return Math.min(1.5, Math.max(FIT_LEAST, Math.floor((room / width) * 100) / 100));
  }

  showHidden(shown: boolean): void {
    this.model.lay(this.model.zoom, shown);
    this.layOut();
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  dispose(): void {
    this.resized.disconnect();
    this.viewport.dispose();
  }

  private layOut(): void {
    this.viewport.layOut(this.overlay);
  }

  private point(): void {
    this.viewport.point(this.overlay);
  }

  private get overlay(): { active: Position; pointed: readonly Position[] } {
    return { active: this.active, pointed: this.pointed };
  }

  private tellActive(): void {
    const drawn = this.element.querySelector(`#${ACTIVE_CELL_ID}`) !== null;
    if (drawn) this.element.setAttribute("aria-activedescendant", ACTIVE_CELL_ID);
    else this.element.removeAttribute("aria-activedescendant");
    this.element.dataset["cell"] = toA1(this.active);
  }

  private pressed(event: PointerEvent): void {
    const at = this.viewport.cellAt(event.clientX, event.clientY);
    if (!at) return;
    this.choose(this.model.merges.anchor(at));
    this.events.onChoose(this.active, "pointer");
  }

  private keyed(event: KeyboardEvent): void {
    const wish = wishOf(event, this.active, this.model, this.viewport.pageRows);
    if (!wish) return;
    event.preventDefault();
    if (wish.kind === "move") {
      this.choose(wish.to);
      this.events.onChoose(this.active, "keyboard");
    } else if (wish.kind === "open") this.events.onOpen(this.active);
    else if (wish.kind === "sheet") this.events.onSheetStep(wish.step);
    else if (wish.step === 0) this.setZoom(1);
    else this.zoomBy(wish.step);
  }

  /** Ctrl and the wheel zoom the sheet, not the page. */
  private wheeled(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoomBy(event.deltaY < 0 ? 1 : -1);
  }
}

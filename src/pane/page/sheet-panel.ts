import {
  areaToA1,
  toA1,
  type Area,
  type CellReference,
  type Position,
} from "../../core/grid/address";
import type { SurveyedSheet } from "../../host/port";
import type { PictureRow, SheetPicture } from "../../host/xlsx/picture/sheet-picture";
import { sheetViewWords } from "../../words/sheet-view";
import { TextMeasure } from "../sheet/fonts";
import type { CellFindings } from "../sheet/sheet-model";
import { SheetView } from "../sheet/sheet-view";
import { make, pageButton } from "./make";

/** Areas of conditional formats named in a note. */
const NAMED_AREAS = 3;

export interface SheetSource {
  picture(sheet: string): Promise<SheetPicture>;
  rows(sheet: string, from: number, to: number): Promise<readonly PictureRow[]>;
}

export interface SheetPanelEvents {
  readonly onChoose: (cell: CellReference, by: "pointer" | "keyboard") => void;
  readonly onOpen: (cell: CellReference) => void;
}

/** The sheets of a workbook with their tabs, the bar of the chosen cell, and the zoom. */
export class SheetPanel {
  readonly element = make("section", { class: "sheet-panel" });
  private readonly stage = make("div", { class: "sheet-stage" });
  private readonly address = make("output", {
    class: "sheet-address",
    attributes: { "aria-label": sheetViewWords.address },
  });
  private readonly content = make("output", {
    class: "sheet-content",
    attributes: { "aria-label": sheetViewWords.content },
  });
  private readonly zoomShown = pageButton("100%", () => this.view?.setZoom(1), "quiet", {
    title: sheetViewWords.actualSize,
  });
  private readonly hiddenSwitch = make("label", { class: "sheet-hidden-switch" });
  private readonly hiddenBox = make("input", { attributes: { type: "checkbox" } });
  private readonly tabs = make("div", {
    class: "sheet-tabs",
    attributes: { role: "tablist", "aria-label": sheetViewWords.tabs },
  });
  private readonly note = make("p", { class: "sheet-note", attributes: { role: "note" } });
  private readonly measure = new TextMeasure();
  private view: SheetView | null = null;
  private sheets: readonly SurveyedSheet[] = [];
  private shownSheet = "";
  private turn = 0;
  /** What was chosen and zoomed in each sheet, so that going back finds it again. */
  private readonly kept = new Map<string, { at: Position; zoom: number }>();

  constructor(
    private readonly source: SheetSource,
    private readonly events: SheetPanelEvents,
    private readonly findingsOf: (sheet: string) => CellFindings,
  ) {
    this.hiddenBox.addEventListener("change", () => {
      this.view?.showHidden(this.hiddenBox.checked);
    });
    this.hiddenSwitch.append(this.hiddenBox, sheetViewWords.showHidden);
    this.hiddenSwitch.hidden = true;
    const bar = make("div", { class: "sheet-bar" }, [
      this.address,
      this.content,
      this.hiddenSwitch,
      make(
        "div",
        { class: "sheet-zoom", attributes: { role: "group", "aria-label": sheetViewWords.zoom } },
        [
          pageButton("−", () => this.view?.zoomBy(-1), "quiet", {
            "aria-label": sheetViewWords.zoomOut,
          }),
          this.zoomShown,
          pageButton("+", () => this.view?.zoomBy(1), "quiet", {
            "aria-label": sheetViewWords.zoomIn,
          }),
          pageButton(
            sheetViewWords.fitWidth,
            () => {
              this.view?.setZoom(this.view.fittingZoom);
            },
            "quiet",
          ),
        ],
      ),
    ]);
    this.note.hidden = true;
    this.element.append(bar, this.note, this.stage, this.tabs);
    this.tabs.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      void this.stepSheet(step).then(() => {
        this.tabs.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
      });
    });
  }

  /** The workbook has these sheets; shows the first that people see, or the one shown before. */
  async setSheets(sheets: readonly SurveyedSheet[], first: string | null): Promise<void> {
    this.sheets = sheets;
    const known = sheets.some(({ name }) => name === this.shownSheet);
    const wanted = known
      ? this.shownSheet
      : (first ?? (sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0])?.name);
    this.drawTabs();
    if (wanted !== undefined) await this.show(wanted);
  }

  /** Shows a cell, of whatever sheet, and frames the cells that belong with it. */
  async go({ sheet, at }: CellReference, companions: readonly Position[]): Promise<void> {
    if (sheet !== this.shownSheet) await this.show(sheet);
    this.view?.choose(at);
    this.view?.pointAt(companions);
    this.tell();
  }

  /** The findings have changed. */
  refreshFindings(): void {
    this.view?.setFindings(this.findingsOf(this.shownSheet));
  }

  get shown(): string {
    return this.shownSheet;
  }

  /** The cell with its merged area. */
  areaOf(at: Position) {
    return (
      this.view?.model.areaOf(at) ?? {
        top: at.row,
        bottom: at.row,
        left: at.column,
        right: at.column,
      }
    );
  }

  focus(): void {
    this.view?.focus();
  }

  dispose(): void {
    this.view?.dispose();
  }

  private async show(sheet: string): Promise<void> {
    this.keep();
    const turn = ++this.turn;
    this.shownSheet = sheet;
    this.drawTabs();
    const picture = await this.source.picture(sheet);
    if (turn !== this.turn) return;
    const focused = this.view?.element === document.activeElement;
    this.view?.dispose();
    const view = new SheetView(
      picture,
      (from, to) => this.source.rows(sheet, from, to),
      this.measure,
      {
        onChoose: (at, by) => {
          this.tell();
          this.events.onChoose({ sheet, at }, by);
        },
        onOpen: (at) => {
          this.events.onOpen({ sheet, at });
        },
        onSheetStep: (step) => void this.stepSheet(step),
        onLoaded: () => {
          this.tell();
        },
        onZoom: () => {
          this.tellZoom();
        },
      },
    );
    this.view = view;
    this.stage.replaceChildren(view.element);
    view.setFindings(this.findingsOf(sheet));
    const kept = this.kept.get(sheet);
    view.setZoom(kept?.zoom ?? Math.min(1, view.fittingZoom));
    if (kept) view.choose(kept.at);
    this.hiddenBox.checked = false;
    this.hiddenSwitch.hidden = !view.model.hasHidden;
    this.tellUnjudged(picture.unjudged);
    if (focused) view.focus();
    this.tell();
  }

  private tellUnjudged(areas: readonly Area[]): void {
    this.note.hidden = areas.length === 0;
    const named = areas.slice(0, NAMED_AREAS).map(areaToA1);
    this.note.textContent = sheetViewWords.unjudged(named, areas.length - named.length);
  }

  private keep(): void {
    if (this.view && this.shownSheet !== "")
      this.kept.set(this.shownSheet, { at: this.view.chosen, zoom: this.view.zoom });
  }

  private async stepSheet(step: 1 | -1): Promise<void> {
    const at = this.sheets.findIndex(({ name }) => name === this.shownSheet);
    const next = this.sheets[at + step];
    if (next) await this.show(next.name);
  }

  private drawTabs(): void {
    this.tabs.replaceChildren(
      ...this.sheets.map(({ name, visibility }) => {
        const isShown = name === this.shownSheet;
        const hidden = visibility !== "visible";
        const tab = make(
          "button",
          {
            class: "sheet-tab",
            attributes: {
              type: "button",
              role: "tab",
              "aria-selected": String(isShown),
              tabindex: isShown ? "0" : "-1",
              ...(hidden ? { title: sheetViewWords.hiddenSheetTip } : {}),
            },
            press: () => void this.show(name),
          },
          [name, hidden ? make("small", { text: sheetViewWords.hiddenSheet }) : null],
        );
        return tab;
      }),
    );
    // The first drawing comes before the panel is in the document.
    this.tabs
      .querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private tell(): void {
    const { view } = this;
    if (!view) return;
    const cell = view.model.cellAt(view.chosen);
    const count = view.model.findings.get(`${view.chosen.row},${view.chosen.column}`)?.count ?? 0;
    this.address.value = toA1(view.chosen);
    const text = cell?.formula ?? cell?.text ?? "";
    this.content.value = count === 0 ? text : `${text}　〔${sheetViewWords.findings(count)}〕`;
    this.content.title = text;
    this.tellZoom();
  }

  private tellZoom(): void {
    this.zoomShown.textContent = sheetViewWords.percent(this.view?.zoom ?? 1);
  }
}

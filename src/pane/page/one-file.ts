import { referenceToA1, type CellReference } from "../../core/grid/address";
import { pageWords } from "../../words/page";
import { mountLater } from "../loading/mount-later";
import { localPreferences } from "../preferences/local-preferences";
import { laterScreens } from "../screens/later-screens";
import type { Screens } from "../screens/screens";
import { mountScreens } from "../screens/mount-screens";
import { fromReference } from "../session/cell-names";
import type { WorkbookView } from "../session/session";
import type { OpenedFile } from "../worker/page-service";
import { remoteSession } from "../worker/remote-session";
import type { RunningWorker } from "../worker/start-worker";
import { FindingPlaces } from "./cell-findings";
import { handOver, XLSX_TYPE } from "../actions/hand-over";
import { make, pageButton } from "./make";
import { SheetPanel } from "./sheet-panel";
import { watchedSession, type Changes } from "./watched-session";

export interface OneFileEvents {
  /** Null where there is no list to go back to. */
  readonly onBack: (() => void) | null;
  readonly onAnother: () => void;
}

/** One open file: the screens beside its sheets. */
export class OneFile {
  readonly element: HTMLElement;
  private readonly panel: SheetPanel;
  private readonly screens: Screens;
  private readonly status = make("p", { class: "page-status", attributes: { role: "status" } });
  private notHandedOver = false;
  private readonly changes: Changes = { scored: false, marked: false, other: false };
  private readonly session;
  private places: FindingPlaces | null = null;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly file: OpenedFile,
    worker: RunningWorker,
    events: OneFileEvents,
  ) {
    const service = worker.service;
    this.session = watchedSession(remoteSession(service), this.changes, () => {
      this.notHandedOver = true;
      this.status.textContent = "";
    });
    this.panel = new SheetPanel(
      {
        picture: (sheet) => service.call("picture", sheet),
        rows: (sheet, from, to) => service.call("rows", sheet, from, to),
      },
      {
        onChoose: (cell, by) => {
          this.chosen(cell, by);
        },
        onOpen: (cell) => {
          this.opened(cell);
        },
      },
      (sheet) => this.places?.of(sheet) ?? new Map(),
    );
    const root = make("div", { class: "page-screens" });
    this.element = make("main", { class: "page-file" }, [
      this.head(events),
      file.writable
        ? null
        : make("p", {
            class: "page-old-format",
            text: pageWords.oldFormat,
            attributes: { role: "note" },
          }),
      this.switcher(),
      make("div", { class: "page-split" }, [root, this.panel.element]),
    ]);
    this.element.dataset["side"] = "findings";
    this.screens = mountScreens(root, this.session, {
      preferences: localPreferences(),
      screens: laterScreens,
      start: null,
      mountForms: mountLater(async () => {
        const { mountFormScreen } = await import(
          /* webpackChunkName: "forms" */ "../forms/form-screen"
        );
        return mountFormScreen;
      }),
      facts: [],
      onSelect: (cell) => {
        this.selected(cell);
      },
      onView: (view) => {
        this.show(view);
      },
      onChange: () => {
        this.redraw();
      },
    });
    this.screens.show("check");
    void this.screens.read();
  }

  /** Whether something was written or marked that no download holds yet. */
  get hasUnsavedChanges(): boolean {
    const { scored, marked, other } = this.changes;
    return this.notHandedOver && (scored || marked || other);
  }

  dispose(): void {
    this.screens.unmount();
    this.panel.dispose();
    this.element.remove();
  }

  private head({ onBack, onAnother }: OneFileEvents): HTMLElement {
    return make("header", { class: "page-head" }, [
      make("h1", { class: "page-name", text: this.name, attributes: { title: this.name } }),
      this.status,
      onBack === null ? null : pageButton(pageWords.back, onBack),
      pageButton(pageWords.another, onAnother),
      this.file.writable
        ? pageButton(pageWords.download, () => void this.download(), "primary", {
            title: pageWords.downloadTip,
          })
        : null,
    ]);
  }

  /** In a narrow window one of the two is seen at a time. */
  private switcher(): HTMLElement {
    const choose = (side: "findings" | "sheet") => () => {
      this.turnTo(side);
    };
    const button = (side: "findings" | "sheet"): HTMLElement =>
      pageButton(pageWords.tabs[side], choose(side), "plain", {
        "data-side": side,
        "aria-pressed": String(side === "findings"),
      });
    return make(
      "div",
      { class: "page-switcher", attributes: { role: "group", "aria-label": pageWords.tabs.label } },
      [button("findings"), button("sheet")],
    );
  }

  private turnTo(side: "findings" | "sheet"): void {
    this.element.dataset["side"] = side;
    for (const button of this.element.querySelectorAll(".page-switcher button"))
      button.setAttribute("aria-pressed", String(button.getAttribute("data-side") === side));
  }

  /** The workbook was read or written: sheets, cells and findings may be others. */
  private show(view: WorkbookView): void {
    this.places = new FindingPlaces(view);
    const first = view.report.tables[0]?.sheet ?? null;
    this.reading = this.reading.then(() => this.panel.setSheets(view.sheets, first));
  }

  /** Marks changed, or a sheet came: the file is looked at anew. */
  private redraw(): void {
    void this.session.read().then((answer) => {
      if (answer.ok) this.show(answer.value);
    });
  }

  private selected(cell: string): void {
    const reference = fromReference(cell);
    if (!reference) return;
    this.turnTo("sheet");
    const companions = this.places?.companions(reference) ?? [];
    void this.reading.then(() => this.panel.go(reference, companions));
  }

  private chosen(cell: CellReference, by: "pointer" | "keyboard"): void {
    void this.session.select(referenceToA1(cell));
    if (by === "pointer" && this.showFindings(cell)) this.panel.focus();
  }

  private opened(cell: CellReference): void {
    if (this.showFindings(cell)) this.turnTo("findings");
  }

  private showFindings({ sheet, at }: CellReference): boolean {
    const named = this.places?.within(sheet, this.panel.areaOf(at));
    return named ? this.screens.showFindingsOf(referenceToA1(named)) : false;
  }

  private async download(): Promise<void> {
    const answer = await this.session.save();
    if (!answer.ok) {
      this.status.textContent = pageWords.notDownloaded;
      return;
    }
    const name = this.downloadName();
    handOver(name, answer.value, XLSX_TYPE);
    this.notHandedOver = false;
    const { scored, marked, other } = this.changes;
    this.status.textContent =
      scored || marked || other ? pageWords.downloaded(name) : pageWords.unchanged;
  }

  private downloadName(): string {
    const { scored, marked, other } = this.changes;
    const { suffix } = pageWords;
    const [, stem = this.name, extension = ".xlsx"] = /^(.*?)(\.\w+)?$/.exec(this.name) ?? [];
    const file = stem.split("/").pop() ?? stem;
    const said = scored ? (marked ? suffix.both : suffix.scored) : marked ? suffix.marked : "";
    const what = said || (other ? suffix.changed : "");
    return what === "" ? `${file}${extension}` : `${file}-${what}${extension}`;
  }
}

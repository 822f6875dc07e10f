import { pageWords } from "../../words/page";
import { nameOfRule } from "../../words/rules";
import { handOver, XLSX_TYPE } from "../actions/hand-over";
import { make, pageButton } from "../page/make";
import { BATCH_FORMATS, type BatchFormat } from "../worker/page-service";
import {
  added,
  type BatchFilter,
  fileLines,
  NO_FILTER,
  type OnlyFilter,
  ruleLines,
  unitLines,
} from "./batch-lists";
import type { BatchRun } from "./batch-run";
import { fileTable, ruleTable, unitTable } from "./batch-tables";

const WORDS = pageWords.batch;
/** The tables are drawn anew at most so often while files come in. */
const REDRAW_MS = 500;

type View = "files" | "units" | "rules";
const VIEWS: readonly View[] = ["files", "units", "rules"];
const ONLY: readonly (readonly [OnlyFilter, string])[] = [
  ["all", WORDS.onlyAll],
  ["errors", WORDS.onlyErrors],
  ["unreadable", WORDS.onlyUnreadable],
  ["no-table", WORDS.onlyNoTable],
];
/** What the file of each report is called and is. */
const DOCUMENTS: Readonly<Record<BatchFormat, { readonly name: string; readonly type: string }>> = {
  review: { name: `${WORDS.documentNames.report}.xlsx`, type: XLSX_TYPE },
  summary: { name: `${WORDS.documentNames.summary}.xlsx`, type: XLSX_TYPE },
  html: { name: `${WORDS.documentNames.report}.html`, type: "text/html" },
  json: { name: `${WORDS.documentNames.report}.json`, type: "application/json" },
};

export interface BatchViewEvents {
  readonly onOpen: (index: number) => void;
  readonly onAnother: () => void;
}

/** The list of many files: how far the run is, what was found, by file, by unit and by rule. */
export class BatchView {
  readonly element: HTMLElement;
  private readonly meter = make("progress", { attributes: { "aria-label": WORDS.running(0, 0) } });
  private readonly status = make("p", { class: "batch-status", attributes: { role: "status" } });
  private readonly current = make("p", { class: "batch-current" });
  private readonly totals = make("p", { class: "batch-totals" });
  private readonly shown = make("span", { class: "batch-shown", attributes: { role: "status" } });
  private readonly chips = make("span", { class: "batch-chips" });
  private readonly stopButton = pageButton(WORDS.cancel, () => {
    if (this.run.state === "running") this.run.stop();
    else void this.run.run();
  });
  private readonly documents: readonly HTMLButtonElement[];
  private readonly tables;
  private readonly stage = make("div", { class: "batch-stage" });
  private view: View = "files";
  private filter: BatchFilter = NO_FILTER;
  private drawing = 0;

  constructor(
    private readonly run: BatchRun,
    /** Files of the chosen folders that are no workbooks. */
    passedOver: number,
    events: BatchViewEvents,
  ) {
    this.tables = {
      files: fileTable(events.onOpen),
      units: unitTable((unit) => {
        this.narrow({ ...this.filter, unit });
      }),
      rules: ruleTable((rule) => {
        this.narrow({ ...this.filter, rule });
      }),
    };
    this.documents = BATCH_FORMATS.map((format) =>
      pageButton(WORDS.document[format], () => void this.document(format), "plain", {
        title: WORDS.documentTips[format],
      }),
    );
    this.element = make("main", { class: "page-batch" }, [
      make("header", { class: "page-head" }, [
        make("h1", { class: "page-name", text: WORDS.heading(run.files.length) }),
        make(
          "span",
          {
            class: "batch-documents",
            attributes: { role: "group", "aria-label": WORDS.documents },
          },
          [make("span", { text: WORDS.documents }), ...this.documents],
        ),
        pageButton(pageWords.another, events.onAnother),
      ]),
      make(
        "section",
        {
          class: "batch-progress",
          attributes: { "aria-label": WORDS.running(0, run.files.length) },
        },
        [
          this.meter,
          this.stopButton,
          this.status,
          this.current,
          this.totals,
          passedOver === 0
            ? null
            : make("p", { class: "batch-passed-over", text: WORDS.passedOver(passedOver) }),
        ],
      ),
      this.tools(),
      this.stage,
    ]);
    this.turnTo("files");
    this.refresh();
  }

  /** A file is done or the run has ended. */
  progress(): void {
    this.tellProgress();
    if (this.run.state !== "running") {
      clearTimeout(this.drawing);
      this.drawing = 0;
      this.refresh();
    } else if (this.drawing === 0)
      this.drawing = window.setTimeout(() => {
        this.drawing = 0;
        this.refresh();
      }, REDRAW_MS);
  }

  private tools(): HTMLElement {
    const views = VIEWS.map((view) =>
      pageButton(
        WORDS.views[view],
        () => {
          this.turnTo(view);
        },
        "plain",
        { "data-view": view },
      ),
    );
    const text = make("input", {
      attributes: {
        type: "search",
        placeholder: WORDS.filterHint,
        "aria-label": `${WORDS.filter}：${WORDS.filterHint}`,
      },
    });
    text.addEventListener("input", () => {
      this.narrow({ ...this.filter, text: text.value });
    });
    const only = make(
      "select",
      { attributes: { "aria-label": WORDS.only } },
      ONLY.map(([value, label]) => make("option", { text: label, attributes: { value } })),
    );
    only.addEventListener("change", () => {
      const chosen = ONLY.find(([value]) => value === only.value)?.[0] ?? "all";
      this.narrow({ ...this.filter, only: chosen });
    });
    return make("div", { class: "batch-tools" }, [
      make(
        "span",
        { class: "batch-views", attributes: { role: "group", "aria-label": WORDS.views.label } },
        views,
      ),
      text,
      only,
      this.chips,
      this.shown,
    ]);
  }

  private turnTo(view: View): void {
    this.view = view;
    for (const button of this.element.querySelectorAll("[data-view]"))
      button.setAttribute("aria-pressed", String(button.getAttribute("data-view") === view));
    this.stage.replaceChildren(this.tables[view].element);
    this.refresh();
  }

  private narrow(filter: BatchFilter): void {
    this.filter = filter;
    this.tables.files.restart();
    if (this.view === "files") this.refresh();
    else this.turnTo("files");
  }

  private refresh(): void {
    this.tellProgress();
    const files = this.run.done.flatMap((each, index) =>
      each ? { index, file: each.summary } : [],
    );
    if (this.view === "units") this.tables.units.show(unitLines(files));
    else if (this.view === "rules") this.tables.rules.show(ruleLines(files));
    else {
      const lines = fileLines(files, this.filter);
      this.tables.files.show(lines);
      const all = fileLines(files, NO_FILTER).length;
      this.shown.textContent = lines.length === all ? "" : WORDS.shown(lines.length, all);
    }
    this.tellChips();
    this.tellTotals();
  }

  private tellProgress(): void {
    const { run } = this;
    const { finished } = run;
    const of = run.files.length;
    this.meter.max = of;
    this.meter.value = finished;
    this.meter.setAttribute("aria-label", WORDS.running(finished, of));
    this.current.textContent = run.state === "running" ? WORDS.now(run.current) : "";
    this.stopButton.textContent = run.state === "running" ? WORDS.cancel : WORDS.resume;
    this.stopButton.hidden = run.state === "finished";
    for (const button of this.documents) button.disabled = finished === 0;
    const said =
      run.state === "running"
        ? WORDS.running(finished, of)
        : run.state === "stopped"
          ? WORDS.cancelled(finished, of)
          : WORDS.finished(finished, run.seconds.toFixed(1));
    if (this.status.textContent !== said) this.status.textContent = said;
  }

  private tellTotals(): void {
    const { summaries } = this.run;
    const counts = summaries.reduce((sum, each) => added(sum, each.counts), {
      error: 0,
      warning: 0,
      info: 0,
    });
    const tables = summaries.reduce((sum, each) => sum + each.tables.length, 0);
    const unreadable = summaries.filter(({ failure }) => failure !== null).length;
    this.totals.textContent = WORDS.totals(
      tables,
      counts.error,
      counts.warning,
      counts.info,
      unreadable,
    );
  }

  private tellChips(): void {
    const { rule, unit } = this.filter;
    const chip = (text: string, without: BatchFilter): HTMLElement =>
      pageButton(
        `${text} ×`,
        () => {
          this.narrow(without);
        },
        "quiet",
        { title: WORDS.clearFilter },
      );
    this.chips.replaceChildren(
      ...(rule === null
        ? []
        : [chip(WORDS.ruleFilter(nameOfRule(rule)), { ...this.filter, rule: null })]),
      ...(unit === null
        ? []
        : [chip(WORDS.unitFilter(unit || WORDS.noUnit), { ...this.filter, unit: null })]),
    );
  }

  private async document(format: BatchFormat): Promise<void> {
    const before = this.current.textContent;
    this.current.textContent = WORDS.making;
    try {
      const { name, type } = DOCUMENTS[format];
      handOver(name, await this.run.document(format), type);
      this.current.textContent = before;
    } catch {
      this.current.textContent = WORDS.notMade;
    }
  }
}

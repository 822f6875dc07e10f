import { failureWords } from "../../report/failure-words";
import { pageWords } from "../../words/page";
import { BatchRun, workersFor } from "../batch/batch-run";
import { BatchView } from "../batch/batch-view";
import { ownForms } from "../loading/own-forms";
import { localPreferences } from "../preferences/local-preferences";
import { mayBeOldFormat } from "../worker/old-format";
import { startWorker, type RunningWorker } from "../worker/start-worker";
import { acceptDrops, landing } from "./landing";
import { make } from "./make";
import { OneFile } from "./one-file";
import { type ChosenWorkbooks, type PickedFile, workbooksAmong } from "./picked-files";
import { sampleFile } from "./samples";

/** The browser page: the first screen, one file, or many. */
export function startPage(root: HTMLElement): void {
  new BrowserPage(root).land(null);
}

class BrowserPage {
  private file: OneFile | null = null;
  private worker: RunningWorker | null = null;
  private batch: { readonly run: BatchRun; readonly view: BatchView } | null = null;
  /** Counts what was asked for, so that an answer that comes too late is dropped. */
  private turn = 0;

  constructor(private readonly root: HTMLElement) {
    document.body.dataset["dropWords"] = pageWords.landing.dropNow;
    acceptDrops(document.body, (files) => {
      if (files.length === 0) this.sayNone();
      else if (this.mayLeave()) this.picked(files);
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.file?.hasUnsavedChanges === true) event.preventDefault();
    });
  }

  land(notice: string | null): void {
    this.leave();
    this.batch?.run.stop();
    this.batch = null;
    const events = {
      onFiles: (files: readonly PickedFile[]) => {
        this.picked(files);
      },
      onSample: (name: string) => void this.openSample(name),
      onExercises: () => void this.openExercises(),
    };
    this.root.replaceChildren(landing(events, notice));
  }

  /** Asks before changes are lost that were not downloaded. */
  private mayLeave(): boolean {
    return this.file?.hasUnsavedChanges !== true || window.confirm(pageWords.leaveUnsaved);
  }

  private picked(files: readonly PickedFile[]): void {
    if (files.length === 0) return;
    const found = workbooksAmong(files);
    const [first] = found.workbooks;
    if (!first) this.land(pageWords.landing.none);
    else if (found.workbooks.length === 1) {
      this.batch?.run.stop();
      this.batch = null;
      void this.open(first);
    } else this.openMany(found);
  }

  /** A folder was dropped that holds nothing, or gives nothing out. What is open stays open. */
  private sayNone(): void {
    if (this.worker || this.batch) window.alert(pageWords.landing.none);
    else this.land(pageWords.landing.none);
  }

  private async openSample(name: string): Promise<void> {
    try {
      await this.open(await sampleFile(name));
    } catch {
      this.land(pageWords.landing.noSamples);
    }
  }

  private async openExercises(): Promise<void> {
    this.leave();
    const turn = ++this.turn;
    try {
      const [worker, { exerciseScreen }] = await Promise.all([
        startWorker(false, true),
        import(/* webpackChunkName: "exercise-screen" */ "../exercises/exercise-screen"),
      ]);
      if (turn !== this.turn) {
        worker.end();
        return;
      }
      this.worker = worker;
      const choices = await worker.service.call("exerciseChoices");
      const screen = exerciseScreen(choices, worker.service, () => {
        this.land(null);
      });
      if (turn === this.turn) this.root.replaceChildren(screen);
    } catch {
      if (turn === this.turn) this.land(pageWords.landing.noWorker);
    }
  }

  private async open(picked: PickedFile): Promise<void> {
    this.leave();
    const turn = ++this.turn;
    this.root.replaceChildren(
      make("main", { class: "page-opening" }, [
        make("p", { text: pageWords.opening(picked.path), attributes: { role: "status" } }),
      ]),
    );
    const worker = await this.hire(picked.file);
    if (!worker || turn !== this.turn) {
      worker?.end();
      return;
    }
    this.worker = worker;
    const opened = await worker.service.call("open", picked.path, picked.file).catch(() => null);
    if (turn !== this.turn) return;
    if (opened?.ok !== true) {
      const words = opened ? failureWords(opened.error) : { message: pageWords.gone, whatToDo: "" };
      this.fail(picked.path, words.message, words.whatToDo);
      return;
    }
    const { batch } = this;
    this.file = new OneFile(picked.path, opened.value, worker, {
      onBack: batch
        ? () => {
            if (this.mayLeave()) this.backTo(batch.view);
          }
        : null,
      onAnother: () => {
        if (this.mayLeave()) this.land(null);
      },
    });
    this.root.replaceChildren(this.file.element);
  }

  private fail(path: string, message: string, whatToDo: string): void {
    const { batch } = this;
    const notice = `${pageWords.failed(path)}：${message}${whatToDo === "" ? "" : `${pageWords.whatToDo}${whatToDo}`}`;
    if (!batch) {
      this.land(notice);
      return;
    }
    this.backTo(batch.view);
  }

  private backTo(view: BatchView): void {
    this.leave();
    this.root.replaceChildren(view.element);
    view.progress();
  }

  private openMany({ workbooks: files, passedOver }: ChosenWorkbooks): void {
    this.leave();
    this.batch?.run.stop();
    const workers = workersFor(navigator.hardwareConcurrency);
    const run: BatchRun = new BatchRun(files, hireWorker, workers, () => performance.now(), {
      onProgress: () => {
        view.progress();
      },
    });
    const view = new BatchView(run, passedOver, {
      onOpen: (index) => {
        const picked = files[index];
        if (picked) void this.open(picked);
      },
      onAnother: () => {
        this.land(null);
      },
    });
    this.batch = { run, view };
    this.root.replaceChildren(view.element);
    run.run().catch(() => {
      this.land(pageWords.landing.noWorker);
    });
    view.progress();
  }

  /** Null where the page's files are incomplete, which it then says. */
  private async hire(file: Blob): Promise<RunningWorker | null> {
    try {
      return await hireWorker(await mayBeOldFormat(file));
    } catch {
      this.land(pageWords.landing.noWorker);
      return null;
    }
  }

  private leave(): void {
    this.turn += 1;
    this.file?.dispose();
    this.file = null;
    this.worker?.end();
    this.worker = null;
  }
}

/** A worker that knows the person's own forms. */
async function hireWorker(readsOldFormat: boolean): Promise<RunningWorker> {
  const [worker, forms] = await Promise.all([
    startWorker(readsOldFormat),
    ownForms(localPreferences()),
  ]);
  if (forms.length > 0) await worker.service.call("useForms", forms);
  return worker;
}

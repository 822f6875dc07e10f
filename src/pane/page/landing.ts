import { pageWords } from "../../words/page";
import { make, pageButton } from "./make";
import { droppedFiles } from "./dropped-files";
import { filesOf, type PickedFile } from "./picked-files";
import { SAMPLE_NAMES } from "./samples";

const WORDS = pageWords.landing;

export interface LandingEvents {
  readonly onFiles: (files: readonly PickedFile[]) => void;
  readonly onSample: (name: string) => void;
  readonly onExercises: () => void;
}

/** The first screen: drop or choose files, or open a sample. `notice` says what went wrong before. */
export function landing(events: LandingEvents, notice: string | null): HTMLElement {
  const files = fileField(false, events);
  const folder = fileField(true, events);
  const drop = make(
    "section",
    { class: "page-drop", attributes: { "aria-label": WORDS.heading } },
    [
      make("p", { class: "page-drop-title", text: WORDS.drop }),
      make("p", { class: "page-drop-hint", text: WORDS.dropHint }),
      make("div", { class: "page-drop-buttons" }, [
        pageButton(
          WORDS.pick,
          () => {
            files.click();
          },
          "primary",
        ),
        pageButton(WORDS.pickFolder, () => {
          folder.click();
        }),
      ]),
      files,
      folder,
    ],
  );
  return make("main", { class: "page-landing" }, [
    make("h1", { text: pageWords.product }),
    make("p", { class: "page-lead", text: pageWords.lead }),
    notice === null
      ? null
      : make("p", { class: "page-notice", text: notice, attributes: { role: "alert" } }),
    drop,
    make("p", { class: "page-local", text: pageWords.local }),
    make("h2", { text: WORDS.samples }),
    make(
      "ul",
      { class: "page-samples" },
      SAMPLE_NAMES.map((name) => sampleButton(name, events)),
    ),
    make("p", { class: "page-samples-hint", text: WORDS.samplesHint }),
    make("h2", { text: WORDS.training }),
    pageButton(WORDS.exercises, events.onExercises),
  ]);
}

function sampleButton(name: string, { onSample }: LandingEvents): HTMLElement {
  return make("li", {}, [
    pageButton(
      name,
      () => {
        onSample(name);
      },
      "plain",
      { class: "page-button page-sample" },
    ),
  ]);
}

function fileField(folder: boolean, { onFiles }: LandingEvents): HTMLInputElement {
  const field = make("input", {
    attributes: {
      type: "file",
      multiple: "",
      hidden: "",
      "data-kind": folder ? "folder" : "files",
      ...(folder ? { webkitdirectory: "" } : { accept: ".xlsx,.xlsm,.xls,.et,.ods" }),
    },
  });
  field.addEventListener("change", () => {
    onFiles(filesOf(field.files));
    field.value = "";
  });
  return field;
}

/** Files may be dropped anywhere on the page, at any time. */
export function acceptDrops(root: HTMLElement, onFiles: LandingEvents["onFiles"]): void {
  let depth = 0;
  const show = (): void => {
    root.classList.toggle("page-dropping", depth > 0);
  };
  root.addEventListener("dragenter", (event) => {
    event.preventDefault();
    depth += 1;
    show();
  });
  root.addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    show();
  });
  root.addEventListener("dragover", (event) => {
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
  });
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    depth = 0;
    show();
    if (event.dataTransfer) void droppedFiles(event.dataTransfer)?.then(onFiles);
  });
}

import type { OwnForm } from "../../core/forms/own/own-form";
import { ownFormWords as WORDS } from "../../words/pane/own-forms";
import { handOver } from "../actions/hand-over";
import { button } from "../parts/button";
import { copyText } from "../parts/copy-text";
import { h, type Child } from "../view/view-node";
import { oneAtATime, say, type FormDesk } from "./form-desk";
import { insertAll } from "./insert-all";
import { keptText } from "./kept-forms";
import { readPackFile } from "./pack-file";
import { sayKept } from "./shelf-words";

const FILE_FIELD = "zp-pack-file";

/** Own forms as a file for others, and a file of others as own forms. */
export function exchange(desk: FormDesk): Child {
  const { wrongFile, handedOut } = desk.state();
  const { forms } = desk.shelf;
  return h(
    "div",
    { class: "zp-form", key: "exchange" },
    h(
      "div",
      { class: "zp-buttons" },
      button({
        id: "zp-pack-import",
        label: WORDS.import,
        press: () => document.getElementById(FILE_FIELD)?.click(),
      }),
      forms.length > 1 &&
        button({
          id: "zp-pack-insert",
          label: WORDS.insertAll(forms.length),
          press: () => insertAll(desk),
        }),
      forms.length > 0 &&
        button({
          id: "zp-pack-export",
          label: WORDS.exportAll,
          press: () => {
            handOut(desk, forms);
          },
        }),
      handedOut !== null &&
        button({
          id: "zp-pack-copy",
          label: WORDS.copy,
          press: () => copy(desk, handedOut),
        }),
    ),
    h("input", {
      id: FILE_FIELD,
      type: "file",
      accept: ".json,application/json",
      hidden: true,
      on: {
        change: (event) => {
          const field = event.target as HTMLInputElement;
          const [file] = field.files ?? [];
          if (file) void take(desk, file, file.name);
          // The same file may be chosen again once it was mended.
          field.value = "";
        },
      },
    }),
    wrongFile.length > 0 && wrong(wrongFile),
  );
}

function wrong([first, ...others]: readonly string[]): Child {
  return h(
    "div",
    { class: "zp-form-problem", role: "alert" },
    h("p", {}, first),
    others.length > 0 &&
      h(
        "ul",
        { class: "zp-pack-errors" },
        others.map((line) => h("li", {}, line)),
      ),
  );
}

/** Gives forms to the person as one file. */
export function handOut(desk: FormDesk, forms: readonly OwnForm[]): void {
  const text = keptText(forms);
  const name = WORDS.fileName(forms.length === 1 ? (forms[0]?.name ?? "") : "");
  handOver(name, new TextEncoder().encode(text), "application/json");
  desk.change({ handedOut: text, wrongFile: [], asked: null });
  say(desk, "done", WORDS.exported(name, forms.length));
}

async function copy(desk: FormDesk, text: string): Promise<void> {
  const copied = await copyText(text);
  say(desk, copied ? "done" : "error", copied ? WORDS.copied : WORDS.notCopied);
}

function take(desk: FormDesk, file: Blob, name: string): Promise<void> {
  return oneAtATime(desk, async () => {
    const pack = await readPackFile(file, name);
    if (!pack.ok) {
      desk.change({ wrongFile: pack.error });
      return;
    }
    const { forms } = pack.value;
    const known = new Set(desk.shelf.forms.map(({ id }) => id));
    const replaced = forms.filter(({ id }) => known.has(id)).length;
    const names = forms.map((form) => form.name);
    sayKept(desk, await desk.shelf.put(forms), WORDS.imported(names, replaced));
  });
}

import type { OwnForm } from "../../core/forms/own/own-form";
import { ownFormWords as WORDS } from "../../words/pane/own-forms";
import { button } from "../parts/button";
import { textInput } from "../parts/fields";
import { LANDING } from "../screens/kept-focus";
import { h, type Child, type ViewElement } from "../view/view-node";
import { exchange, handOut } from "./exchange-forms";
import { FIRST_FORM, oneAtATime, say, type AskedOfForm, type FormDesk } from "./form-desk";
import { messageLine, problemLine } from "./insert-form";
import { keepTable } from "./keep-table";
import { sayKept } from "./shelf-words";

/** 我的表样: what is kept, how it comes in and goes out. */
export function ownForms(desk: FormDesk): Child {
  const { forms, damaged } = desk.shelf;
  return [
    messageLine(desk),
    h("h2", { ...LANDING, class: "zp-section-title" }, WORDS.list(forms.length)),
    damaged && problemLine(WORDS.damaged),
    forms.length === 0
      ? h("p", { class: "zp-quiet" }, WORDS.none)
      : h(
          "ul",
          { class: "zp-cards" },
          forms.map((form) => card(desk, form)),
        ),
    exchange(desk),
    keepTable(desk),
  ];
}

function card(desk: FormDesk, form: OwnForm): ViewElement {
  const { asked } = desk.state();
  return h(
    "li",
    { class: "zp-card", key: form.id },
    h("p", { class: "zp-own-name" }, form.name),
    asked?.form === form.id ? question(desk, form, asked) : choices(desk, form),
  );
}

function choices(desk: FormDesk, form: OwnForm): ViewElement {
  const { id, name } = form;
  const action = (what: keyof typeof WORDS.actions, press: () => unknown) =>
    button({
      id: idOf(what, form),
      label: WORDS.actions[what],
      name: WORDS.actionOn(WORDS.actions[what], name),
      press,
    });
  return h(
    "div",
    { class: "zp-buttons" },
    action("use", () => {
      desk.change({ mode: "blank", blank: { ...desk.state().blank, form: id }, message: null });
      desk.focus("zp-form-id");
    }),
    action("rename", () => {
      desk.change({ asked: { what: "rename", form: id, name }, message: null });
      desk.focus(idOf("name", form));
    }),
    action("export", () => {
      handOut(desk, [form]);
    }),
    action("delete", () => {
      desk.change({ asked: { what: "delete", form: id }, message: null });
      desk.focus(idOf("yes", form));
    }),
  );
}

function question(desk: FormDesk, form: OwnForm, asked: AskedOfForm): ViewElement {
  const leave = (to: string): void => {
    desk.change({ asked: null });
    desk.focus(idOf(to, form));
  };
  const isRename = asked.what === "rename";
  const yes = (): unknown => (isRename ? rename(desk, form, asked.name) : remove(desk, form));
  return h(
    "div",
    {
      class: "zp-ask",
      role: "group",
      "aria-label": WORDS.actionOn(WORDS.actions[asked.what], form.name),
    },
    isRename
      ? textInput({
          id: idOf("name", form),
          label: WORDS.newName,
          value: asked.name,
          input: (name) => {
            desk.change({ asked: { ...asked, name } });
          },
          enter: yes,
        })
      : h("p", {}, WORDS.deleteWarn(form.name)),
    h(
      "div",
      { class: "zp-buttons" },
      button({
        id: idOf("yes", form),
        label: isRename ? WORDS.renameYes : WORDS.deleteYes,
        look: "primary",
        press: yes,
      }),
      button({
        label: WORDS.cancel,
        press: () => {
          leave(asked.what);
        },
      }),
    ),
  );
}

function idOf(what: string, { id }: OwnForm): string {
  return `zp-own-${what}-${id}`;
}

function rename(desk: FormDesk, form: OwnForm, name: string): Promise<void> {
  return oneAtATime(desk, async () => {
    const wrong = WORDS.wrongName(name);
    if (wrong !== null) {
      say(desk, "error", wrong);
      return;
    }
    const outcome = await desk.shelf.rename(form.id, name.trim());
    desk.change({ asked: null });
    sayKept(desk, outcome, WORDS.renamed(name.trim()));
    desk.focus(idOf("rename", form));
  });
}

function remove(desk: FormDesk, form: OwnForm): Promise<void> {
  return oneAtATime(desk, async () => {
    const outcome = await desk.shelf.remove(form.id);
    const { blank } = desk.state();
    const isChosen = blank.form === form.id;
    desk.change({ asked: null, blank: isChosen ? { ...blank, form: FIRST_FORM } : blank });
    sayKept(desk, outcome, WORDS.deleted(form.name));
  });
}

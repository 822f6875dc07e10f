import { formScreenWords as WORDS } from "../../words/pane/forms";
import { segments } from "../parts/fields";
import { keepFocus } from "../screens/kept-focus";
import type { MountFormScreen } from "../screens/screens";
import { renderer } from "../view/render-into";
import { h, type Child } from "../view/view-node";
import { blankForm } from "./blank-form";
import { FORM_MODES, firstState, type FormDesk, type FormMode } from "./form-desk";
import { FormShelf } from "./form-shelf";
import { nextYear, refreshNextYear } from "./next-year";
import { ownForms } from "./own-forms";

/** The screen 表样: a blank form, next year's form of a table, the person's own forms. */
export const mountFormScreen: MountFormScreen = (root, place) => {
  const render = renderer(root);
  let state = firstState();
  let seen = place.seen();
  let down = false;
  const draw = (): void => {
    if (down) return;
    keepFocus(root, () => {
      render([h("div", { class: "zp-screen zp-forms", key: "forms" }, screen(desk))]);
    });
  };
  const desk: FormDesk = {
    place,
    shelf: new FormShelf(place.preferences, (forms) => place.session.useForms(forms)),
    state: () => state,
    change: (change) => {
      state = { ...state, ...change };
      draw();
    },
    focus: (id) => {
      root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
    },
  };
  draw();
  void desk.shelf.load().then(draw);
  return {
    redraw: () => {
      const now = place.seen();
      if (now.view === seen.view && now.reading === seen.reading) return;
      const isOther = now.view !== seen.view;
      seen = now;
      draw();
      if (isOther) void refreshNextYear(desk);
    },
    takeDown: () => {
      down = true;
      render([]);
      root.replaceChildren();
    },
  };
};

const VIEWS: Readonly<Record<FormMode, (desk: FormDesk) => Child>> = {
  blank: blankForm,
  "next-year": nextYear,
  own: ownForms,
};

function screen(desk: FormDesk): Child {
  const { mode } = desk.state();
  return [
    segments({
      id: "zp-form-mode",
      label: WORDS.mode,
      quiet: true,
      value: mode,
      options: FORM_MODES.map((value) => ({ value, label: WORDS.modes[value] })),
      choose: (chosen) => {
        desk.change({ mode: chosen, message: null, asked: null, wrongFile: [], handedOut: null });
        if (chosen === "next-year") void refreshNextYear(desk);
      },
    }),
    VIEWS[mode](desk),
  ];
}

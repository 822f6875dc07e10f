import { CAPTURE_FAULTS } from "../../words/form-pack";
import { ownFormWords as WORDS } from "../../words/pane/own-forms";
import { button } from "../parts/button";
import { checkbox, textInput } from "../parts/fields";
import { h, type Child } from "../view/view-node";
import {
  NOTHING_KEPT,
  oneAtATime,
  say,
  sayProblem,
  type FormDesk,
  type KeepingState,
} from "./form-desk";
import { sayKept } from "./shelf-words";
import { tableChoice } from "./table-choice";

/** 把识别到的表留作表样. */
export function keepTable(desk: FormDesk): Child {
  const { keeping } = desk.state();
  const { view } = desk.place.seen();
  const type = (change: Partial<KeepingState>): void => {
    desk.change({ keeping: { ...desk.state().keeping, ...change }, message: null });
  };
  const table = keeping.table ?? view?.tables[0]?.key ?? null;
  return h(
    "section",
    { class: "zp-section zp-form", key: "keep" },
    h("h2", { class: "zp-section-title" }, WORDS.keep.title),
    h("p", { class: "zp-quiet" }, WORDS.keep.about),
    tableChoice(desk, {
      id: "zp-keep-table",
      label: WORDS.keep.table,
      value: table,
      choose: (chosen) => {
        type({ table: chosen });
      },
    }),
    table !== null && [
      textInput({
        id: "zp-keep-name",
        label: WORDS.keep.name,
        value: keeping.name,
        placeholder: WORDS.keep.nameAsTitle,
        input: (name) => {
          type({ name });
        },
        enter: () => keep(desk, table),
      }),
      checkbox({
        label: WORDS.keep.indicators,
        checked: keeping.keepIndicators,
        change: (keepIndicators) => {
          type({ keepIndicators });
        },
      }),
      checkbox({
        label: WORDS.keep.texts,
        checked: keeping.keepTexts,
        change: (keepTexts) => {
          type({ keepTexts });
        },
      }),
      desk.place.seen().inExcel && h("p", { class: "zp-quiet" }, WORDS.keep.excelUndo),
      button({
        id: "zp-keep",
        label: WORDS.keep.action,
        look: "primary",
        press: () => keep(desk, table),
      }),
    ],
  );
}

function keep(desk: FormDesk, table: string): Promise<void> {
  return oneAtATime(desk, async () => {
    const { keeping } = desk.state();
    const { name, keepIndicators, keepTexts } = keeping;
    const wrong = WORDS.wrongName(name);
    if (name !== "" && wrong !== null) {
      say(desk, "error", wrong);
      return;
    }
    const answer = await desk.place.session.keepForm(table, { name, keepIndicators, keepTexts });
    if (!answer.ok) sayProblem(desk, answer.error);
    else if (!answer.value.ok)
      say(desk, "error", WORDS.keep.unfit(CAPTURE_FAULTS[answer.value.error]));
    else {
      const { form, leftOut } = answer.value.value;
      const outcome = await desk.shelf.put([form]);
      desk.change({ keeping: { ...NOTHING_KEPT, table: keeping.table } });
      sayKept(desk, outcome, WORDS.keep.done(form.name, leftOut));
    }
  });
}

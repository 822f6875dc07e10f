import { formScreenWords as WORDS } from "../../words/pane/forms";
import { recogniseWords } from "../../words/pane/recognise";
import { button } from "../parts/button";
import { select } from "../parts/fields";
import { h, type Child } from "../view/view-node";
import type { FormDesk } from "./form-desk";

/** One of the recognised tables; the way to them where the workbook was not read yet. */
export function tableChoice(
  desk: FormDesk,
  facts: {
    readonly id: string;
    readonly label: string;
    readonly value: string | null;
    readonly choose: (table: string) => unknown;
  },
): Child {
  const { view, reading } = desk.place.seen();
  if (view === null)
    return [
      h("p", {}, WORDS.unread),
      h(
        "div",
        { class: "zp-buttons" },
        button({
          id: facts.id,
          label: reading ? WORDS.reading : recogniseWords.read,
          press: async () => {
            await desk.place.read();
            desk.focus(facts.id);
          },
        }),
      ),
    ];
  const [first] = view.tables;
  if (!first) return h("p", {}, WORDS.noTables);
  return select({
    id: facts.id,
    label: facts.label,
    value: facts.value ?? first.key,
    options: view.tables.flatMap(({ key }, index) => {
      const report = view.report.tables[index];
      return report ? [{ value: key, label: WORDS.table(report.title, report.sheet) }] : [];
    }),
    choose: facts.choose,
  });
}

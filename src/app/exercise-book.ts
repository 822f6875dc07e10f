import { consistentFilling } from "../core/exercises/consistent-filling";
import { text, type Contents } from "../core/exercises/contents";
import {
  placesOfForm,
  type ExercisePlace,
  type FormPlaces,
} from "../core/exercises/exercise-places";
import { filledDrawing } from "../core/exercises/filled-drawing";
import { FilledForm } from "../core/exercises/filled-form";
import { layoutRows, type LayoutRowPlan } from "../core/exercises/layout-rows";
import type { Random } from "../core/exercises/random";
import { reportDrawing } from "../core/exercises/report-drawing";
import { reportParagraphs, type ReportSentences } from "../core/exercises/report-paragraphs";
import type { Theme } from "../core/exercises/theme";
import { formById } from "../core/forms";
import type { FormLayout } from "../core/forms/layouts/layout";
import { toA1, type CellReference } from "../core/grid/address";
import { ASSUMED_POLICY, policyById } from "../core/score/policies";
import type { FormRequest } from "../core/sheets/form-request";
import type { SheetDrawing } from "../core/sheets/sheet-drawing";
import { scoreDrawing } from "./checked-drawing";
import { drawLayout, type TextsOf } from "./new-form";

/** The words of what stands beside the form: names of sheets, sentences of the report. */
export interface BesideWords {
  /** Put behind the name of the second table. */
  readonly beside: string;
  readonly report: string;
  readonly sentences: ReportSentences;
}

/** A form filled in and scored. */
interface Table {
  readonly drawing: SheetDrawing;
  readonly places: FormPlaces;
  readonly form: FilledForm;
}

/** The sheets of an exercise as long as mistakes are planted: only contents change. */
export class ExerciseBook {
  private constructor(
    private readonly table: Table,
    /** A second project of the same department, whose table holds no mistakes; null: one table alone. */
    private readonly beside: SheetDrawing | null,
    private readonly reportSheet: string,
    readonly contents: Contents,
  ) {}

  /** Consistent: nothing in it contradicts anything. */
  static async filled(
    layout: FormLayout,
    asked: { readonly request: FormRequest; readonly theme: Theme; readonly report: boolean },
    words: BesideWords,
    random: Random,
    textsOf: TextsOf,
  ): Promise<ExerciseBook> {
    const { request, theme, report } = asked;
    const table = await filledTable(layout, request, theme, random, textsOf);
    if (!report) return new ExerciseBook(table, null, words.report, table.form.contents);
    const other = { ...theme, project: theme.otherProject };
    const second = await filledTable(layout, request, other, random, textsOf);
    const beside = filledDrawing(second.drawing, second.places, second.form.contents);
    const paragraphs = reportParagraphs(
      theme.organisation,
      request.year,
      [
        { project: theme.project, form: table.form },
        { project: other.project, form: second.form },
      ],
      words.sentences,
    );
    return new ExerciseBook(
      table,
      { ...beside, name: beside.name + words.beside },
      words.report,
      new Map([
        ...table.form.contents,
        ...paragraphs.map((words, at) => [`report.${at}` as const, text(words)] as const),
      ]),
    );
  }

  /** The same sheets with other contents. */
  with(contents: Contents): ExerciseBook {
    return new ExerciseBook(this.table, this.beside, this.reportSheet, contents);
  }

  get form(): FilledForm {
    return new FilledForm(this.contents, this.table.form.plan, this.table.form.year);
  }

  get drawings(): readonly SheetDrawing[] {
    const { drawing, places } = this.table;
    const own = filledDrawing(drawing, places, this.contents);
    if (!this.beside) return [own];
    const paragraphs = [...this.contents].flatMap(([place, content]) =>
      place.startsWith("report.") && content.kind === "text" ? [content.text] : [],
    );
    return [own, this.beside, reportDrawing(this.reportSheet, paragraphs)];
  }

  /** Where a place stands; null where this exercise has none. */
  cellOf(place: ExercisePlace): CellReference | null {
    const paragraph = /^report\.(\d+)$/.exec(place)?.[1];
    if (paragraph !== undefined)
      return this.beside && { sheet: this.reportSheet, at: { row: Number(paragraph), column: 0 } };
    const at = this.table.places.get(place);
    return at ? { sheet: this.table.drawing.name, at } : null;
  }

  /** The number format of a place of the form. */
  formatOf(place: ExercisePlace): string {
    const at = this.table.places.get(place);
    const cell = this.table.drawing.cells.find((one) => at && toA1(one.at) === toA1(at));
    return cell?.style.numberFormat ?? "General";
  }
}

/** Filled in, with rates, scores, total and grade as the engine computes them. */
async function filledTable(
  layout: FormLayout,
  request: FormRequest,
  theme: Theme,
  random: Random,
  textsOf: TextsOf,
): Promise<Table> {
  const { year, indicators } = request;
  const policy = policyById(formById(layout.form).policy) ?? ASSUMED_POLICY;
  const own = { ...request, formulas: false, unit: theme.organisation, project: theme.project };
  const drawn = drawLayout(layout, own, textsOf);
  const asked = { layout, policy, places: drawn.places, year, indicators, theme };
  const plan: readonly LayoutRowPlan[] = layoutRows(layout, policy, indicators);
  const places = placesOfForm(layout, drawn, plan);
  const filling = consistentFilling(asked, random);
  const scored = await scoreDrawing(filledDrawing(drawn.drawing, places, filling));
  const byCell = new Map(scored.cells.map(({ at, content }) => [toA1(at), content]));
  const contents = new Map(
    [...places].flatMap(([place, at]) => {
      const content = byCell.get(toA1(at));
      return content && content.kind !== "blank" ? [[place, content] as const] : [];
    }),
  );
  return { drawing: drawn.drawing, places, form: new FilledForm(contents, plan, year) };
}

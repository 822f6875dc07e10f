import { drawNewForm } from "../../app/new-form";
import { FORMS, formById } from "../../core/forms";
import type { FormProfile } from "../../core/forms/form-profile";
import { layoutOf } from "../../core/forms/layouts";
import { areaToA1 } from "../../core/grid/address";
import { defaultYear, parseRequest, type TypedRequest } from "../../core/sheets/form-request";
import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { validationTexts } from "../../words/form-texts";
import { wordsOfRequestError } from "../../words/new-form";
import { noticeWords } from "../../words/pane/notices";
import { formScreenWords as WORDS } from "../../words/pane/forms";
import { PROVENANCE_WORDS } from "../../words/forms";
import { noticeOfProblem } from "../actions/problem-notice";
import { button } from "../parts/button";
import { checkbox, segments, select } from "../parts/fields";
import type { Session, SessionProblem } from "../session/session";
import { renderer } from "../view/render-into";
import { h, type Child, type ViewElement } from "../view/view-node";
import { previewTable } from "./preview-table";

interface FormState {
  readonly typed: Required<TypedRequest>;
  readonly working: boolean;
  readonly message: { readonly tone: "done" | "error"; readonly text: string } | null;
  /** Something was inserted here last, so that it can be taken back. */
  readonly inserted: boolean;
}

/** The screen 表样: choose a form, say what it is for, see it, insert it. Gives the way to take it down. */
export function mountFormScreen(root: HTMLElement, session: Session): () => void {
  const screen = new FormScreen(root, session);
  screen.draw();
  return () => {
    screen.takeDown();
  };
}

class FormScreen {
  private readonly render: ReturnType<typeof renderer>;
  private state: FormState;

  constructor(
    private readonly root: HTMLElement,
    private readonly session: Session,
  ) {
    this.render = renderer(root);
    this.state = { typed: firstRequest(), working: false, message: null, inserted: false };
  }

  takeDown(): void {
    this.render([]);
    this.root.replaceChildren();
  }

  draw(): void {
    const { typed } = this.state;
    const form = formById(FORMS.find(({ id }) => id === typed.form)?.id ?? "mof-2020");
    const request = parseRequest(typed, today());
    const drawn = request.ok ? drawNewForm(request.value, validationTexts) : null;
    this.render([
      h(
        "div",
        { class: "zp-screen zp-forms", key: "forms" },
        this.fields(form),
        request.ok ? null : request.errors.map((error) => alert(wordsOfRequestError(error))),
        this.message(),
        this.actions(drawn?.drawing ?? null),
        drawn && h("h2", { class: "zp-label" }, WORDS.preview),
        drawn &&
          h(
            "div",
            {
              class: "zp-preview",
              tabindex: 0,
              role: "region",
              "aria-label": WORDS.previewOf(form.name),
            },
            previewTable(drawn.drawing, WORDS.previewOf(form.name)),
          ),
      ),
    ]);
  }

  private change(change: Partial<FormState>): void {
    this.state = { ...this.state, ...change };
    this.draw();
  }

  private type(change: Partial<TypedRequest>): void {
    this.change({ typed: { ...this.state.typed, ...change }, message: null });
  }

  private fields(form: FormProfile): Child {
    const { typed } = this.state;
    return [
      select({
        id: "zp-form-id",
        label: WORDS.choose,
        value: typed.form,
        options: FORMS.filter(({ id }) => layoutOf(id) !== null).map(({ id, name }) => ({
          value: id,
          label: name,
        })),
        choose: (id) => {
          this.type({ form: id });
        },
      }),
      h(
        "p",
        { class: "zp-quiet", key: "provenance" },
        `${WORDS.groups[form.provenance]}　`,
        PROVENANCE_WORDS[form.provenance].advice,
        WORDS.source(form.source),
      ),
      this.input("year", WORDS.year, "numeric"),
      this.input("unit", WORDS.unit),
      this.input("project", WORDS.project),
      this.input("indicators", WORDS.indicators, "numeric"),
      segments({
        id: "zp-form-money",
        label: WORDS.moneyUnit,
        value: typed.moneyUnit,
        options: (["万元", "元"] as const).map((value) => ({ value, label: value })),
        choose: (moneyUnit) => {
          this.type({ moneyUnit });
        },
      }),
      checkbox({
        label: WORDS.formulas,
        checked: typed.formulas,
        change: (formulas) => {
          this.type({ formulas });
        },
      }),
      checkbox({
        label: WORDS.protect,
        checked: typed.protect,
        change: (protect) => {
          this.type({ protect });
        },
      }),
    ];
  }

  private input(
    field: "year" | "unit" | "project" | "indicators",
    label: string,
    inputmode?: "numeric",
  ): ViewElement {
    const id = `zp-form-${field}`;
    return h(
      "fluent-text-input",
      {
        id,
        key: id,
        class: "zp-text",
        "control-size": "small",
        autocomplete: "off",
        inputmode,
        placeholder: field === "indicators" ? WORDS.indicatorsAsPrinted : null,
        properties: { value: this.state.typed[field] },
        on: {
          input: (event) => {
            this.type({ [field]: (event.target as HTMLInputElement).value });
          },
        },
      },
      label,
    );
  }

  private message(): Child {
    const { message } = this.state;
    if (message === null) return null;
    return message.tone === "error"
      ? alert(message.text)
      : h("p", { class: "zp-form-done", key: "message", role: "status" }, message.text);
  }

  private actions(drawing: SheetDrawing | null): ViewElement {
    const { working, inserted } = this.state;
    const disabled = working || drawing === null;
    return h(
      "div",
      { class: "zp-form-actions", key: "actions" },
      button({
        id: "zp-form-insert",
        label: WORDS.insertSheet,
        look: "primary",
        disabled,
        press: () => drawing && this.insert(drawing, null),
      }),
      button({
        id: "zp-form-insert-here",
        label: WORDS.insertHere,
        disabled,
        press: () => drawing && this.insertHere(drawing),
      }),
      inserted &&
        button({
          id: "zp-form-undo",
          label: WORDS.undo,
          disabled: working,
          press: () => this.undo(),
        }),
    );
  }

  private async insertHere(drawing: SheetDrawing): Promise<void> {
    const selection = await this.session.selection();
    if (!selection.ok) this.problem(selection.error);
    else if (selection.value === null)
      this.change({ message: { tone: "error", text: WORDS.noSelection } });
    else await this.insert(drawing, selection.value);
  }

  private async insert(drawing: SheetDrawing, at: string | null): Promise<void> {
    if (this.state.working) return;
    this.change({ working: true, message: null });
    const answer = await this.session.insertDrawing(drawing, at);
    if (!answer.ok) {
      this.problem(answer.error);
      return;
    }
    const { sheet, area, pageRefused } = answer.value;
    const refused = pageRefused ? noticeWords.pageRefused : "";
    const text = WORDS.inserted(sheet, areaToA1(area)) + refused;
    this.change({ working: false, inserted: true, message: { tone: "done", text } });
  }

  private async undo(): Promise<void> {
    if (this.state.working) return;
    this.change({ working: true, message: null });
    const answer = await this.session.undo();
    if (!answer.ok) this.problem(answer.error);
    else
      this.change({
        working: false,
        inserted: false,
        message: { tone: "done", text: WORDS.undone },
      });
  }

  private problem(problem: SessionProblem): void {
    const { text, advice } = noticeOfProblem(problem);
    this.change({ working: false, message: { tone: "error", text: text + (advice ?? "") } });
  }
}

function alert(text: string): ViewElement {
  return h("p", { class: "zp-form-problem", role: "alert" }, text);
}

function today(): { readonly year: number; readonly month: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1 };
}

function firstRequest(): Required<TypedRequest> {
  return {
    form: "mof-2020",
    year: String(defaultYear(today())),
    unit: "",
    project: "",
    indicators: "",
    moneyUnit: "万元",
    formulas: true,
    protect: false,
  };
}

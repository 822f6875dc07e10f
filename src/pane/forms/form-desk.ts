import type { OwnFormId } from "../../core/forms/form-profile";
import { defaultYear, type TypedRequest } from "../../core/sheets/form-request";
import { noticeOfProblem } from "../actions/problem-notice";
import type { FormScreenPlace } from "../screens/screens";
import type { NextYearForm, SessionProblem } from "../session/session";
import type { FormShelf } from "./form-shelf";

/** Where a form comes from, and the person's own forms. */
export const FORM_MODES = ["blank", "next-year", "own"] as const;
export type FormMode = (typeof FORM_MODES)[number];

export type TypedForm = Required<TypedRequest>;

export interface FormState {
  readonly mode: FormMode;
  readonly blank: TypedForm;
  readonly nextYear: NextYearState;
  readonly keeping: KeepingState;
  /** What is being asked about one own form. */
  readonly asked: AskedOfForm | null;
  /** What is wrong with the file that was chosen last. */
  readonly wrongFile: readonly string[];
  /** The file that was handed out last, for those whose host hands out none. */
  readonly handedOut: string | null;
  readonly working: boolean;
  readonly message: { readonly tone: "done" | "error"; readonly text: string } | null;
}

export interface NextYearState {
  /** Key of the table; null: none chosen yet. */
  readonly table: string | null;
  readonly keepTargets: boolean;
  /** Null: not answered yet, or the table's form has no layout. */
  readonly form: NextYearForm | null;
  readonly answered: boolean;
  readonly typed: TypedForm;
}

export interface KeepingState {
  /** Key of the table; null: the first. */
  readonly table: string | null;
  readonly name: string;
  readonly keepIndicators: boolean;
  readonly keepTexts: boolean;
}

export type AskedOfForm =
  | { readonly what: "rename"; readonly form: OwnFormId; readonly name: string }
  | { readonly what: "delete"; readonly form: OwnFormId };

/** What the parts of the screen work with. */
export interface FormDesk {
  readonly place: FormScreenPlace;
  readonly shelf: FormShelf;
  state(): FormState;
  /** Changes the state and draws. */
  change(change: Partial<FormState>): void;
  /** Moves the focus to the element with this id, if it is there. */
  focus(id: string): void;
}

export const NOTHING_KEPT: KeepingState = {
  table: null,
  name: "",
  keepIndicators: false,
  keepTexts: false,
};

export function firstState(): FormState {
  const typed = firstRequest();
  return {
    mode: "blank",
    blank: typed,
    nextYear: { table: null, keepTargets: false, form: null, answered: false, typed },
    keeping: NOTHING_KEPT,
    asked: null,
    wrongFile: [],
    handedOut: null,
    working: false,
    message: null,
  };
}

export const FIRST_FORM = "mof-2020";

export function firstRequest(): TypedForm {
  return {
    form: FIRST_FORM,
    year: String(defaultYear(today())),
    unit: "",
    project: "",
    indicators: "",
    moneyUnit: "万元",
    formulas: true,
    protect: false,
  };
}

export function today(): { readonly year: number; readonly month: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1 };
}

/** Ends what was under way with a result or a problem. */
export function say(desk: FormDesk, tone: "done" | "error", text: string): void {
  desk.change({ working: false, message: { tone, text } });
}

/** `before`: what was done all the same. */
export function sayProblem(desk: FormDesk, problem: SessionProblem, before = ""): void {
  const { inExcel } = desk.place.seen();
  const { text, advice } = noticeOfProblem(problem, inExcel ? "excel" : "xlsx");
  say(desk, "error", before + text + (advice ?? ""));
}

/**
 * Does one thing at a time; whatever it does ends with `say` or `sayProblem`. Buttons stay enabled
 * meanwhile: one that rests loses the focus.
 */
export async function oneAtATime(desk: FormDesk, work: () => Promise<void>): Promise<void> {
  if (desk.state().working) return;
  desk.change({ working: true, message: null, wrongFile: [], handedOut: null });
  await work();
  if (desk.state().working) desk.change({ working: false });
}

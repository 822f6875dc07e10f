import type { MoneyUnit } from "../detect/evaluation-table";
import { FORM_IDS, type FormId, type OwnFormId } from "../forms/form-profile";

/** What is asked before a blank form is drawn. */
export interface FormRequest {
  readonly form: FormId;
  readonly year: number;
  /** 实施单位 or 单位名称; "" leaves it to be filled in. */
  readonly unit: string;
  readonly project: string;
  /** Blank indicator rows in each level-2 class; null: as the form has them. */
  readonly indicators: number | null;
  readonly moneyUnit: MoneyUnit;
  /** Scores as live formulas; false: plain cells. */
  readonly formulas: boolean;
  /** Everything that is not for filling in is protected, without a password. */
  readonly protect: boolean;
}

/** Why a request cannot be met; `src/words` has a sentence for each. */
export type RequestError =
  | { readonly code: "form-unknown"; readonly given: string }
  /** `generic` stands for tables of no known form and has no print. */
  | { readonly code: "form-without-layout"; readonly given: string }
  | {
      readonly code: "year-outside";
      readonly given: string;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly code: "indicators-outside";
      readonly given: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: "text-too-long"; readonly field: "unit" | "project"; readonly most: number }
  | { readonly code: "text-with-control-characters"; readonly field: "unit" | "project" };

const REQUEST_LIMITS = {
  year: { from: 2000, to: 2100 },
  indicators: { from: 1, to: 30 },
  text: 120,
} as const;

/** A request as typed by a person; what is left out takes its default. */
export interface TypedRequest {
  readonly form: string;
  readonly year?: string;
  readonly unit?: string;
  readonly project?: string;
  readonly indicators?: string;
  readonly moneyUnit?: MoneyUnit;
  readonly formulas?: boolean;
  readonly protect?: boolean;
}

/**
 * The request a person means, or everything that is wrong with it. `today` settles the year: a
 * self-evaluation is made in the first half of the year after, so until June last year is meant.
 * `own`: the forms that may be asked for besides the product's.
 */
export function parseRequest(
  typed: TypedRequest,
  today: { readonly year: number; readonly month: number },
  own: readonly OwnFormId[] = [],
):
  | { readonly ok: true; readonly value: FormRequest }
  | { readonly ok: false; readonly errors: readonly RequestError[] } {
  const form = [...FORM_IDS, ...own].find((id) => id === typed.form);
  const year = typed.year === undefined ? defaultYear(today) : wholeNumber(typed.year);
  const indicators = blank(typed.indicators) ? null : wholeNumber(typed.indicators ?? "");
  const errors = [
    ...formErrors(typed.form, form),
    ...boundErrors("year-outside", typed.year ?? "", year, REQUEST_LIMITS.year),
    ...(blank(typed.indicators)
      ? []
      : boundErrors(
          "indicators-outside",
          typed.indicators ?? "",
          indicators,
          REQUEST_LIMITS.indicators,
        )),
    ...textErrors("unit", typed.unit ?? ""),
    ...textErrors("project", typed.project ?? ""),
  ];
  if (errors.length > 0 || form === undefined || year === null) return { ok: false, errors };
  return {
    ok: true,
    value: {
      form,
      year,
      unit: (typed.unit ?? "").trim(),
      project: (typed.project ?? "").trim(),
      indicators,
      moneyUnit: typed.moneyUnit ?? "万元",
      formulas: typed.formulas ?? false,
      protect: typed.protect ?? false,
    },
  };
}

/** The year a form of today is for: last year's until June. */
export function defaultYear(today: { readonly year: number; readonly month: number }): number {
  return today.month <= LAST_MONTH_FOR_LAST_YEAR ? today.year - 1 : today.year;
}

const LAST_MONTH_FOR_LAST_YEAR = 6;

function blank(typed: string | undefined): boolean {
  return typed === undefined || typed.trim() === "";
}

function wholeNumber(typed: string): number | null {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

function formErrors(given: string, form: FormId | undefined): readonly RequestError[] {
  if (form === undefined) return [{ code: "form-unknown", given }];
  return form === "generic" ? [{ code: "form-without-layout", given }] : [];
}

function boundErrors(
  code: "year-outside" | "indicators-outside",
  given: string,
  number: number | null,
  { from, to }: { readonly from: number; readonly to: number },
): readonly RequestError[] {
  return number !== null && number >= from && number <= to ? [] : [{ code, given, from, to }];
}

function textErrors(field: "unit" | "project", text: string): readonly RequestError[] {
  if (text.length > REQUEST_LIMITS.text)
    return [{ code: "text-too-long", field, most: REQUEST_LIMITS.text }];
  return /\p{Cc}/u.test(text) ? [{ code: "text-with-control-characters", field }] : [];
}

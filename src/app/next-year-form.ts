import type { EvaluationTable } from "../core/detect/evaluation-table";
import type { FormId } from "../core/forms/form-profile";
import type { OwnForm } from "../core/forms/own/own-form";
import { nextYearLayout } from "../core/forms/layouts/next-year";
import type { DrawnForm } from "../core/sheets/draw-form";
import type { FormRequest, TypedRequest } from "../core/sheets/form-request";
import { drawableForm, drawLayout, type DrawableForm, type TextsOf } from "./new-form";

/** What an existing table says of next year's request: form, year, unit, project, money unit. */
export function requestFromTable(table: EvaluationTable): TypedRequest {
  return {
    form: table.form,
    ...(table.year === null ? {} : { year: String(table.year + 1) }),
    unit: table.organisation ?? "",
    project: table.project ?? "",
    moneyUnit: table.moneyUnit,
  };
}

/** Next year's blank form of an existing table; null for a table of no form with a layout. */
export function nextYearForm(
  table: EvaluationTable,
  form: FormId,
  keepTargets: boolean,
  own: readonly OwnForm[] = [],
): DrawableForm | null {
  const known = drawableForm(form, own);
  return known && { ...known, layout: nextYearLayout(known.layout, table, keepTargets) };
}

/** The same as it is drawn for a request. */
export function drawNextYear(
  table: EvaluationTable,
  request: FormRequest,
  keepTargets: boolean,
  textsOf: TextsOf,
  own: readonly OwnForm[] = [],
): DrawnForm | null {
  const form = nextYearForm(table, request.form, keepTargets, own);
  return form && drawLayout(form.layout, request, textsOf, form.profile);
}

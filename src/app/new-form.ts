import { formById } from "../core/forms";
import type { FormId, FormProfile } from "../core/forms/form-profile";
import { layoutOf } from "../core/forms/layouts";
import type { FormLayout } from "../core/forms/layouts/layout";
import { policyNotes } from "../core/forms/layouts/policy-notes";
import { PROVENANCE_LINES } from "../core/forms/layouts/provenance-lines";
import type { OwnForm } from "../core/forms/own/own-form";
import { ownProfile } from "../core/forms/own/own-profile";
import type { ScoringPolicy } from "../core/score/policy";
import { policyOfForm } from "../core/score/policy-of-form";
import { drawForm, type DrawnForm } from "../core/sheets/draw-form";
import type { FormRequest } from "../core/sheets/form-request";
import type { ValidationTexts } from "../core/sheets/form-validations";

/** The input messages, by how the form's tiers are worded. */
export type TextsOf = (wording: "年度" | "预期") => ValidationTexts;

/** A form that can be drawn: its profile and its blank layout. */
export interface DrawableForm {
  readonly profile: FormProfile;
  readonly layout: FormLayout;
}

/** The form with this id among the product's and the own ones; null for one without a layout. */
export function drawableForm(id: FormId, own: readonly OwnForm[] = []): DrawableForm | null {
  const mine = own.find((form) => form.id === id);
  if (mine) return { profile: ownProfile(mine), layout: mine.layout };
  const layout = layoutOf(id);
  return layout && { profile: formById(id), layout };
}

/** The blank form a request asks for; null for a form without a layout, which no parsed request has. */
export function drawNewForm(
  request: FormRequest,
  textsOf: TextsOf,
  own: readonly OwnForm[] = [],
): DrawnForm | null {
  const form = drawableForm(request.form, own);
  return form ? drawLayout(form.layout, request, textsOf, form.profile) : null;
}

/** Draws a layout with the policy, the notes and the provenance line of its form. */
export function drawLayout(
  layout: FormLayout,
  request: FormRequest,
  textsOf: TextsOf,
  profile: FormProfile = formById(layout.form),
): DrawnForm {
  const policy = policyOfForm(profile);
  return drawForm(layout, request, {
    policy,
    notes: layout.notes ?? policyNotes(policy),
    warning: PROVENANCE_LINES[profile.provenance](profile.source),
    texts: textsOf(tierWording(policy)),
  });
}

/** The generations with bands 80/50 speak of 预期指标, those with 80/60 of 年度指标. */
function tierWording(policy: ScoringPolicy): "年度" | "预期" {
  return policy.tierBands.partly.lt(0.6) ? "预期" : "年度";
}

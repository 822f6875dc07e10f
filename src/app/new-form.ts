import { formById } from "../core/forms";
import { layoutOf } from "../core/forms/layouts";
import type { FormLayout } from "../core/forms/layouts/layout";
import { policyNotes } from "../core/forms/layouts/policy-notes";
import { PROVENANCE_LINES } from "../core/forms/layouts/provenance-lines";
import { ASSUMED_POLICY, policyById } from "../core/score/policies";
import type { ScoringPolicy } from "../core/score/policy";
import { drawForm, type DrawnForm } from "../core/sheets/draw-form";
import type { FormRequest } from "../core/sheets/form-request";
import type { ValidationTexts } from "../core/sheets/form-validations";

/** The input messages, by how the form's tiers are worded. */
export type TextsOf = (wording: "年度" | "预期") => ValidationTexts;

/** The blank form a request asks for; null for a form without a layout, which no parsed request has. */
export function drawNewForm(request: FormRequest, textsOf: TextsOf): DrawnForm | null {
  const layout = layoutOf(request.form);
  return layout ? drawLayout(layout, request, textsOf) : null;
}

/** Draws a layout with the policy, the notes and the provenance line of its form. */
export function drawLayout(layout: FormLayout, request: FormRequest, textsOf: TextsOf): DrawnForm {
  const profile = formById(layout.form);
  const policy = policyById(profile.policy) ?? ASSUMED_POLICY;
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

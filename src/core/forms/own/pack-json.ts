import type { FormProfile, OwnFormId } from "../form-profile";
import type { FormLayout } from "../layouts/layout";
import { PACK_FORMAT, type FormPack, type OwnForm } from "./own-form";

/** A pack as its file has it, readable and the same for the same pack. */
export function packText({ name, forms }: FormPack): string {
  const pack = { ...PACK_FORMAT, name, forms: forms.map(formJson) };
  return `${JSON.stringify(pack, null, 1)}\n`;
}

function formJson({ layout, ...facts }: OwnForm): Readonly<Record<string, unknown>> {
  const { sheetName, widths, orientation, pages, top, indicators, foot, notes } = layout;
  const blank = { sheetName, widths, orientation, pages, top, indicators, foot, notes };
  return { ...facts, layout: blank };
}

/** A form of the product as an own form, to be handed out or changed: same layout, policy and provenance. */
export function ownCopy(profile: FormProfile, layout: FormLayout): OwnForm {
  const id: OwnFormId = `own-${profile.id}`;
  const { name, kind, provenance, source, moneyUnit, policy } = profile;
  return {
    ...{ id, name, kind, provenance, source, moneyUnit },
    policy: { base: policy },
    layout: { ...layout, form: id },
  };
}

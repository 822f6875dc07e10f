import type { OwnForm } from "../../core/forms/own/own-form";
import type { PreferenceStore } from "../../host/preference-store";

/** Under this key the person's own forms are kept. */
export const OWN_FORMS = "forms";

/** The person's own forms. What reads them is loaded only where some are kept; rejects where it does not come. */
export async function ownForms(store: PreferenceStore): Promise<readonly OwnForm[]> {
  const text = await store.get(OWN_FORMS);
  if (text === null || text === "") return [];
  const { readKeptForms } = await import(/* webpackChunkName: "forms" */ "../forms/kept-forms");
  return readKeptForms(text) ?? [];
}

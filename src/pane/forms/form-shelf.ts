import type { OwnFormId } from "../../core/forms/form-profile";
import { PACK_LIMITS, type OwnForm } from "../../core/forms/own/own-form";
import type { PreferenceStore } from "../../host/preference-store";
import { OWN_FORMS } from "../loading/own-forms";
import { keptText, readKeptForms } from "./kept-forms";

/** How a change ended: kept; in use until the window is closed; or refused, with nothing changed. */
export type ShelfOutcome = "kept" | "unsaved" | "too-many" | "too-large";

/** The person's own forms, kept with the personal preferences. `use` is told of them after each change. */
export class FormShelf {
  /** What is kept cannot be read; the next change takes its place. */
  damaged = false;
  private held: readonly OwnForm[] = [];
  /** The last change is in this window alone. */
  private unsaved = false;

  constructor(
    private readonly store: PreferenceStore,
    private readonly use: (forms: readonly OwnForm[]) => unknown,
  ) {}

  get forms(): readonly OwnForm[] {
    return this.held;
  }

  /** Another window may have changed what is kept: it is looked at again before each change. */
  async load(): Promise<void> {
    if (this.unsaved) return;
    const text = await this.store.get(OWN_FORMS);
    const forms = text === null || text === "" ? [] : readKeptForms(text);
    this.damaged = forms === null;
    this.held = forms ?? [];
  }

  /** Puts forms in; one with the id of another takes its place. */
  put(forms: readonly OwnForm[]): Promise<ShelfOutcome> {
    return this.change((before) => {
      const byId = new Map(before.map((form) => [form.id, form]));
      for (const form of forms) byId.set(form.id, form);
      return [...byId.values()];
    });
  }

  rename(id: OwnFormId, name: string): Promise<ShelfOutcome> {
    return this.change((before) =>
      before.map((form) => (form.id === id ? { ...form, name } : form)),
    );
  }

  remove(id: OwnFormId): Promise<ShelfOutcome> {
    return this.change((before) => before.filter((form) => form.id !== id));
  }

  private async change(
    to: (before: readonly OwnForm[]) => readonly OwnForm[],
  ): Promise<ShelfOutcome> {
    await this.load();
    const forms = to(this.held);
    const text = keptText(forms);
    if (forms.length > PACK_LIMITS.forms) return "too-many";
    // What is kept together can be handed on together.
    if (new TextEncoder().encode(text).length > PACK_LIMITS.bytes) return "too-large";
    this.unsaved = !(await this.store.set(OWN_FORMS, text));
    this.damaged = false;
    this.held = forms;
    this.use(forms);
    return this.unsaved ? "unsaved" : "kept";
  }
}

import { RULE_IDS } from "../../core/check/rule-ids";
import type { OwnForm } from "../../core/forms/own/own-form";
import { packText } from "../../core/forms/own/pack-json";
import { parseFormPack, type FormPackOutcome } from "../../core/forms/own/read-pack";

/** The forms in a kept text; null where it cannot be read, such as one of a newer version. */
export function readKeptForms(text: string): readonly OwnForm[] | null {
  try {
    const pack = readPack(JSON.parse(text));
    return pack.ok ? pack.value.forms : null;
  } catch {
    return null;
  }
}

/** The text that is kept: a file of forms, or nothing. */
export function keptText(forms: readonly OwnForm[]): string {
  return forms.length === 0 ? "" : packText({ name: forms[0]?.name ?? "", forms });
}

/** A file of forms as this product takes it: policies may switch only rules that it has. */
export function readPack(input: unknown): FormPackOutcome {
  return parseFormPack(input, RULE_IDS);
}

import { formById } from "../../../../src/core/forms";
import { LAYOUTS } from "../../../../src/core/forms/layouts";
import type { OwnForm } from "../../../../src/core/forms/own/own-form";
import { ownCopy, packText } from "../../../../src/core/forms/own/pack-json";
import { parseFormPack } from "../../../../src/core/forms/own/read-pack";

/** Every form of the product as an own form. */
export const COPIES = LAYOUTS.map((layout) => ownCopy(formById(layout.form), layout));

/** Forms as a colleague has them: through a file and back. */
export function handedOn(forms: readonly OwnForm[]): readonly OwnForm[] {
  const read = parseFormPack(JSON.parse(packText({ name: "表样", forms })));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value.forms;
}

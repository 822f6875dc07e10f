/** The names in braces of a template: 「应为{computed}」 has `computed`. */
export type SlotsOf<Template extends string> =
  Template extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never;

const SLOT = /\{([A-Za-z]+)\}/g;

/**
 * Puts values into a template, once: braces inside a value stay as they are. The compiler asks for
 * every slot; where the template is only known as a string, a slot without a value stays visible.
 */
export function fill<Template extends string>(
  template: Template,
  values: Readonly<Record<SlotsOf<Template>, string>>,
): string {
  const known: Readonly<Record<string, string>> = values;
  return template.replace(SLOT, (slot: string, name: string) =>
    Object.hasOwn(known, name) ? (known[name] ?? slot) : slot,
  );
}

/** The names of a template's slots, each once. */
export function slotsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(SLOT)].map((match) => match[1] ?? ""))];
}

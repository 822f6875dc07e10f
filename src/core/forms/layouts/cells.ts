import type { LayoutCell, Slot } from "./layout";

/** The cells that forms are put together from. */

export const label = (text: string): LayoutCell => ({ style: "label", text });
export const side = (text: string): LayoutCell => ({ style: "side", text });
export const caption = (text: string): LayoutCell => ({ style: "caption", text });
/** Above the right edge of the table. */
export const captionRight = (text: string): LayoutCell => ({
  ...caption(text),
  look: { horizontal: "right" },
});
export const dash: LayoutCell = { style: "centre", text: "—" };
export const blank: LayoutCell = { style: "centre" };

/** A place to be filled in, centred. */
export const fill = (slot: Slot, text?: string): LayoutCell => ({
  style: "centre",
  slot,
  ...(text === undefined ? {} : { text }),
});

/** A rate whose heading says （%）. */
export const fillPercent = (slot: Slot): LayoutCell => ({ ...fill(slot), percentNumber: true });

/** A place for longer text, from the left. */
export const write = (slot: Slot, text?: string): LayoutCell => ({
  ...fill(slot, text),
  style: "text",
});

/** Check boxes in one cell. */
export const tick = (slot: Slot, choices: readonly string[]): LayoutCell => ({
  style: "text",
  slot,
  choices,
});

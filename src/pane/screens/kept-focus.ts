/** Put on what the focus goes to when the element that had it is gone. */
export const LANDING = { "data-landing": true, tabindex: -1 } as const;

/**
 * Draws without losing the focus: where the element that had it is gone afterwards, it goes to the
 * screen's landing place, or else to the screen itself, so that Tab goes on from there and not from
 * the top of the document.
 */
export function keepFocus(stage: HTMLElement, draw: () => void): void {
  const hadFocus = stage.contains(document.activeElement);
  draw();
  if (!hadFocus || stage.contains(document.activeElement)) return;
  const landing =
    stage.querySelector<HTMLElement>("[data-landing]") ??
    stage.querySelector<HTMLElement>("[role=tabpanel]");
  landing?.focus({ preventScroll: true });
}

const SVG = "http://www.w3.org/2000/svg";

/** A `div` of a class, with a role for readers of the screen. */
export function block(className: string, role?: string): HTMLDivElement {
  const element = document.createElement("div");
  element.className = className;
  if (role !== undefined) element.setAttribute("role", role);
  return element;
}

/** An element of a drawing, with attributes of numbers and colours only. */
export function shape(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Puts an element at a place, in pixels of its parent. */
export function place(
  { style }: HTMLElement,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  style.left = `${box.x}px`;
  style.top = `${box.y}px`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
}

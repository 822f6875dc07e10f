export interface LiveRegion {
  readonly element: HTMLElement;
  /** Said after what is being read, or (urgent) at once. */
  say(text: string, urgent: boolean): void;
}

/** Two places that screen readers listen to; they stay in the document, only their text changes. */
export function liveRegion(): LiveRegion {
  const element = document.createElement("div");
  element.className = "zp-unseen";
  const polite = place("status");
  const urgent = place("alert");
  element.append(polite, urgent);
  return {
    element,
    say: (text, isUrgent) => {
      const where = isUrgent ? urgent : polite;
      // The same sentence twice is only heard when it is another node.
      const line = document.createElement("p");
      line.textContent = text;
      where.replaceChildren(line);
    },
  };
}

function place(role: "status" | "alert"): HTMLElement {
  const element = document.createElement("div");
  element.setAttribute("role", role);
  return element;
}

/** The Office theme, in the order cells count it. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "5B9BD5",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "4472C4",
  "70AD47",
];

/** The colours of old palettes that forms still use. */
const INDEXED: Readonly<Record<number, string>> = {
  8: "000000",
  9: "FFFFFF",
  10: "FF0000",
  11: "00FF00",
  12: "0000FF",
  13: "FFFF00",
  22: "C0C0C0",
  23: "808080",
  64: "000000",
  65: "FFFFFF",
};

interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** `#RRGGBB`; null where the file says none (or the automatic one). */
export function colourOf(colour: object | undefined): string | null {
  const { argb, theme, tint = 0, indexed }: FileColour = colour ?? {};
  if (argb !== undefined) return `#${argb.slice(-6).toUpperCase()}`;
  const base = theme === undefined ? INDEXED[indexed ?? -1] : THEME[theme];
  return base === undefined ? null : tinted(base, tint);
}

/** Lighter above 0, darker below: a good likeness of Excel's. */
function tinted(base: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(base.slice(at, at + 2), 16);
    const moved = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(moved).toString(16).padStart(2, "0");
  });
  return `#${parts.join("").toUpperCase()}`;
}

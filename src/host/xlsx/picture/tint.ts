/** Red, green and blue from 0 to 1. */
type Rgb = readonly [number, number, number];

/**
 * A colour made lighter (`tint` above 0, up to 1) or darker (below 0, down to -1): its luminance in
 * the HLS model is moved, hue and saturation stay (ECMA-376 part 1, 18.8.19). `#RRGGBB` in and out.
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return color;
  const [hue, luminance, saturation] = toHls(rgbOf(color));
  const moved =
    tint < 0
      ? luminance * (1 + Math.max(tint, -1))
      : luminance * (1 - Math.min(tint, 1)) + Math.min(tint, 1);
  return hexOf(fromHls(hue, moved, saturation));
}

/** `share` of the first colour over the second: how a pattern of two colours looks from afar. */
export function mixed(first: string, second: string, share: number): string {
  const other = rgbOf(second);
  const [red, green, blue] = rgbOf(first).map(
    (value, index) => value * share + (other[index] ?? 0) * (1 - share),
  );
  return hexOf([red ?? 0, green ?? 0, blue ?? 0]);
}

function rgbOf(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function hexOf(rgb: Rgb): string {
  const pairs = rgb.map((value) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${pairs.join("").toUpperCase()}`;
}

/** Hue as a fraction of the circle. */
function toHls([red, green, blue]: Rgb): readonly [number, number, number] {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const luminance = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, luminance, 0];
  const saturation = luminance <= 0.5 ? spread / (most + least) : spread / (2 - most - least);
  const sixth =
    most === red
      ? (green - blue) / spread
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [(sixth / 6 + 1) % 1, luminance, saturation];
}

function fromHls(hue: number, luminance: number, saturation: number): Rgb {
  const high =
    luminance <= 0.5
      ? luminance * (1 + saturation)
      : luminance + saturation - luminance * saturation;
  const low = 2 * luminance - high;
  const channel = (shift: number): number => {
    const at = (hue + shift + 1) % 1;
    if (at < 1 / 6) return low + (high - low) * 6 * at;
    if (at < 1 / 2) return high;
    return at < 2 / 3 ? low + (high - low) * (2 / 3 - at) * 6 : low;
  };
  return [channel(1 / 3), channel(0), channel(-1 / 3)];
}

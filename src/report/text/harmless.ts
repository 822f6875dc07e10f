/**
 * Cell text, sheet names and file names come from strangers: in a terminal an escape sequence in them
 * could clear the screen, rename the window or hide a line. Nothing but printable text leaves here.
 */

/** Marks that reorder or hide what stands beside them: bidirectional controls, zero-width, tags. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029\t\v\f]+/g;
// eslint's no-control-regex is not among the rules used here; the range is what is meant.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The picture Unicode has for a C0 control (`␛`); `�` for the others. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}

/** One line of text that a terminal shows and never obeys: controls become pictures, line ends spaces. */
export function harmless(text: string): string {
  return text
    .replace(LINE_ENDS, " ")
    .replace(INVISIBLE, "")
    .replace(CONTROLS, picture)
    .replace(LONE_SURROGATES, "\ufffd");
}

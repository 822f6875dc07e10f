/** Numbers from 0 to `below`, the same for the same seed and case. */
export function randomFrom(seed, number) {
  let state = (seed * 7_919 + number * 104_729 + 1) % 2_147_483_647;
  const random = (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, below);
  };
  for (let turn = 0; turn < 3; turn++) random(2);
  return random;
}

const pick = (list, random) => list[random(list.length)];

/** What attributes and values are replaced with: nothing, the edges of what is allowed and beyond. */
const ODD = [
  ["", "0", "-1", "1.5", "NaN", "1e308", "99999999999999999999", "2147483648"],
  ["A0", "XFD1048576", "XFE1", "A1:A1", "B9:A1", "A:A", "1:1", "A1 B2 ,", "'x'!A1", "$A$1"],
  ["true", "s", "str", "e", "d", "inlineStr", "\u{1f600}", "甲".repeat(40_000), "_x0000_"],
  ["../../x.xml", "/xl/workbook.xml", "worksheets/sheet1.xml", "&amp;", "&#0;", "&lt;a", "rId1"],
].flat();

const utf8 = new TextEncoder();
const text = (bytes) => new TextDecoder().decode(bytes);

/** Places of all matches, with their ends. */
function places(xml, pattern) {
  return [...xml.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

const onBytes = (change) => (bytes, random) => change(bytes, random);
const onText = (pattern, change) => (bytes, random) => {
  const xml = text(bytes);
  const found = places(xml, pattern);
  if (found.length === 0) return bytes;
  return utf8.encode(change(xml, pick(found, random), random, found));
};

const ATTRIBUTE = /(?<=\s[\w:]+=")[^"]*(?=")/g;
const LEAF = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;
const TAG = /<[^<>]+>/g;
const CONTENT = /(?<=>)[^<>]+(?=<\/)/g;

const replaced = (xml, [from, to], by) => xml.slice(0, from) + by + xml.slice(to);

/** Ways to spoil the bytes of a part; those in the middle leave it well-formed more often than not. */
const WAYS = [
  onBytes((bytes, random) => {
    const spoilt = bytes.slice();
    for (let flips = 1 + random(4); flips > 0; flips--)
      spoilt[random(spoilt.length)] ^= 1 << random(8);
    return spoilt;
  }),
  onBytes((bytes, random) => bytes.subarray(0, random(bytes.length))),
  onBytes((bytes, random) => {
    const from = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random(200))]);
  }),
  onText(TAG, (xml, [from, to]) => replaced(xml, [from, from], xml.slice(from, to))),
  onText(LEAF, (xml, [from, to], random) =>
    replaced(xml, [from, from], xml.slice(from, to).repeat(1 + random(3))),
  ),
  onText(LEAF, (xml, place) => replaced(xml, place, "")),
  onText(LEAF, (xml, [from, to], random, found) => {
    const [at] = pick(found, random);
    const moved = xml.slice(from, to);
    return at >= to ? replaced(replaced(xml, [at, at], moved), [from, to], "") : xml;
  }),
  onText(ATTRIBUTE, (xml, place, random) => replaced(xml, place, pick(ODD, random))),
  onText(ATTRIBUTE, (xml, place, random, found) => {
    const [from, to] = pick(found, random);
    return replaced(xml, place, xml.slice(from, to));
  }),
  onText(CONTENT, (xml, place, random) => replaced(xml, place, pick(ODD, random))),
  onText(/\s[\w:]+="[^"]*"/g, (xml, place) => replaced(xml, place, "")),
  onText(/(?<=<\/?)[\w:]+/g, (xml, place, random, found) => {
    const [from, to] = pick(found, random);
    return replaced(xml, place, xml.slice(from, to));
  }),
];

/** The parts of a package with one to three of them spoilt or left out, and what was done to which. */
export function spoiltParts(parts, random) {
  const spoilt = { ...parts };
  const done = [];
  for (let turns = 1 + random(3); turns > 0; turns--) {
    const names = Object.keys(spoilt).filter((name) => spoilt[name].length > 0);
    // Half of the time where editing happens.
    const edited = names.filter((name) =>
      /sheet\d+\.xml|styles|rels$|Types|comments|vml/.test(name),
    );
    const name = pick(edited.length > 0 && random(2) === 0 ? edited : names, random);
    const way = random(WAYS.length + 1);
    if (way === WAYS.length && random(4) === 0) delete spoilt[name];
    else if (way < WAYS.length) spoilt[name] = WAYS[way](spoilt[name], random);
    done.push(`${name} (${way})`);
  }
  return { parts: spoilt, done: done.join(", ") };
}

/** The bytes of a whole file with some of them changed, left out or cut off. */
export function spoiltBytes(bytes, random) {
  const spoilt = WAYS[random(3)](bytes, random);
  return random(3) === 0 ? WAYS[0](spoilt.length > 0 ? spoilt : bytes, random) : spoilt;
}

import type { CellReference } from "../../grid/address";
import { shortLine } from "../quoted-examples";
import type { ScoredTable, WorkbookContents } from "../rule";
import { workbookRule } from "../rule";
import { tableTexts } from "../table-texts";
import {
  DISTRICT_GOVERNMENT,
  ORGANISATION_KINDS,
  SELF_REFERENCES,
  SELF_WORDS,
} from "../vocabulary/organisation-kinds";
import { flatMapped } from "../../values/flat-mapped";

const messages = {
  /** 我局 in the report of an 编办. */
  otherBody: { severity: "info", slots: ["word", "organisation", "count"] },
  /** 区委区政府 in that of a 市. */
  otherLevel: { severity: "info", slots: ["word", "organisation", "count"] },
} as const;

/** T19: a body speaks of itself by its own name; else the text may come from another body's report. */
export const foreignUnitName = workbookRule({
  id: "foreign-unit-name",
  code: "T19",
  clause: "财预〔2020〕10号（自评结果应当内容完整、数据真实，通常做法）",
  fix: "none",
  messages,
  *check(workbook) {
    const bodies = bodiesOf(workbook.tables);
    const [first] = bodies;
    if (first === undefined) return;
    const names = [...bodies, ...workbook.tables.map(({ table }) => table.title.text)];
    const organisation = shortLine(first);
    for (const found of otherBodies(workbook, names))
      yield { messageId: "otherBody", ...findingOf(found, organisation) };
    if (!isOutsideDistricts(names)) return;
    const found = occurrences(textsWith(workbook, DISTRICT_GOVERNMENT), DISTRICT_GOVERNMENT);
    if (found) yield { messageId: "otherLevel", ...findingOf(found, organisation) };
  },
});

/** Bodies of other kinds that the texts call themselves; of names of no known kind nothing is said. */
function* otherBodies(
  workbook: WorkbookContents,
  names: readonly string[],
): Generator<Occurrences> {
  const selves = selvesOf(names);
  if (selves.size === 0) return;
  const texts = textsWith(workbook, SELF_WORDS);
  for (const { pattern, self } of SELF_REFERENCES) {
    const found = selves.has(self) ? null : occurrences(texts, pattern);
    if (found) yield found;
  }
}

/** The bodies that the tables name: those that filled them in first, then those above them. */
function bodiesOf(tables: readonly ScoredTable[]): readonly string[] {
  const organisations = flatMapped(tables, ({ table }) => table.organisation ?? []);
  const heads = flatMapped(tables, ({ table }) => table.heads)
    .filter(({ name }) => name === "organisation" || name === "supervisor")
    .map(({ value }) => value.text);
  return [...organisations, ...heads].filter((name) => name.trim() !== "");
}

interface PlacedText {
  readonly cell: CellReference;
  readonly text: string;
}

/** The texts of the workbook in which the pattern is found. */
function textsWith(
  { tables, narratives }: WorkbookContents,
  pattern: RegExp,
): readonly PlacedText[] {
  const found = ({ text }: { readonly text: string }) => pattern.test(text);
  const inTables = flatMapped(tables, ({ table }) =>
    tableTexts(table)
      .filter(found)
      .map(({ at, text }) => ({ cell: { sheet: table.sheet, at }, text })),
  );
  const outside = narratives.filter(found);
  return [...inTables, ...outside.map(({ sheet, at, text }) => ({ cell: { sheet, at }, text }))];
}

/** What bodies of these names call themselves; none where no kind is known. */
function selvesOf(names: readonly string[]): ReadonlySet<string> {
  const kinds = ORGANISATION_KINDS.filter((kind) => names.some((name) => kind.names.test(name)));
  return new Set(kinds.map(({ self }) => self));
}

/** A 县, or a 市 with no 区 in any name; in an autonomous region 区委 may be the region's. */
function isOutsideDistricts(names: readonly string[]): boolean {
  const says = (words: RegExp) => names.some((name) => words.test(name));
  return says(/[县市]/) && !says(/区|宁夏|广西|新疆|西藏|内蒙古/);
}

interface Occurrences {
  readonly word: string;
  readonly cells: readonly CellReference[];
}

function occurrences(texts: readonly PlacedText[], pattern: RegExp): Occurrences | null {
  const found = texts.filter(({ text }) => pattern.test(text));
  const [first] = found;
  const word = first && pattern.exec(first.text)?.[0];
  return word === undefined ? null : { word, cells: found.map(({ cell }) => cell) };
}

function findingOf({ word, cells }: Occurrences, organisation: string) {
  return { cells, values: { word, organisation, count: String(cells.length) } };
}

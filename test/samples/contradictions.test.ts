import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { Finding } from "../../src/core/check/finding";
import type { CellReference } from "../../src/core/grid/address";
import { toA1 } from "../../src/core/grid/address";
import { openWorkbook } from "../../src/host/xlsx/open-workbook";
import { wordsOfFinding } from "../../src/words/rules";
import type {
  CatalogueExample,
  CatalogueRule,
  ExpectedFinding,
  Place,
  SampleContradictions,
} from "./contradiction";
import { CONTRADICTIONS } from "./contradictions";

/** Expected findings that no rule yields yet, and why. Aim: none of grade A and B. */
const NOT_YET: readonly {
  readonly file: string;
  readonly seed: string;
  readonly rule: CatalogueRule;
  readonly why: string;
}[] = [];

/** Findings that begin on a silent line although they are of another cell. */
const BEGIN_ELSEWHERE: readonly {
  readonly file: string;
  readonly rule: string;
  readonly cell: string;
  readonly why: string;
}[] = [
  {
    file: "金昌市委编办2021.xlsx",
    rule: "weights-total",
    cell: "F10",
    why: "000-7: the sum of the weights is told of its addends, the first of which is the shared weight",
  },
];

const FOLDER = join(__dirname, "..", "..", "samples");
const found = new Map<string, readonly Finding[]>();

/** All findings of a sample by the whole engine, those told as consequences of others too. */
async function findingsIn(file: string): Promise<readonly Finding[]> {
  const opened = openWorkbook(readFileSync(join(FOLDER, file)));
  if (!opened.ok) throw new Error(`${file} is no workbook`);
  const { tables, findings } = await checkWorkbook(opened.value);
  return [...tables.flatMap((table) => table.findings), ...findings].flatMap(withConsequences);
}

function withConsequences(finding: Finding): readonly Finding[] {
  return [finding, ...finding.consequences.flatMap(withConsequences)];
}

beforeAll(async () => {
  for (const { file } of CONTRADICTIONS) found.set(file, await findingsIn(file));
});

function isAt({ sheet, at }: CellReference, places: readonly Place[]): boolean {
  return places.some((place) => place.sheet === sheet && place.cells.includes(toA1(at)));
}

function findingsOf(file: string, rules: readonly string[], places: readonly Place[]) {
  const of = (finding: Finding) =>
    rules.includes(finding.rule) && finding.cells.some((cell) => isAt(cell, places));
  return (found.get(file) ?? []).filter(of);
}

function findingsFor(file: string, entry: ExpectedFinding): readonly Finding[] {
  const rules = [entry.rule, ...(entry.or ?? [])];
  return findingsOf(file, rules, [entry, ...(entry.others ?? [])]);
}

/** In a paragraph of many numbers a finding has to speak of the mistake's own: what should stand there. */
function speaksOf(finding: Finding, { truth }: ExpectedFinding): boolean {
  const numbers = truth.match(/\d+(?:\.\d+)?/g) ?? [];
  const message = wordsOfFinding(finding).message.replaceAll(",", "");
  return numbers.length === 0 || numbers.some((number) => message.includes(number));
}

const isUnmet = (file: string, { seed, rule }: ExpectedFinding) =>
  NOT_YET.some((entry) => entry.file === file && entry.seed === seed && entry.rule === rule);

/** An entry of a list, with the sample it is of. */
interface Listed<T> {
  readonly file: string;
  readonly entry: T;
}

const inEach = <T>(pick: (sample: SampleContradictions) => readonly T[]): readonly Listed<T>[] =>
  CONTRADICTIONS.flatMap((sample) => pick(sample).map((entry) => ({ file: sample.file, entry })));

const named = <T extends CatalogueExample | ExpectedFinding>({ file, entry }: Listed<T>) => {
  const seed = "seed" in entry ? entry.seed : file;
  return { file, entry, name: `${seed} ${entry.rule} ${entry.sheet}!${entry.cells.join()}` };
};

const EXPECTED = inEach(({ expected }) => expected);

describe("what the five documents contradict is found in the samples", () => {
  const reachable = EXPECTED.filter(({ file, entry }) => !isUnmet(file, entry));

  test.each(reachable.map(named))("$name", ({ file, entry }) => {
    const findings = findingsFor(file, entry);
    expect(findings).not.toEqual([]);
    if (entry.reach === "paragraph" || entry.reach === "report")
      expect(findings.filter((finding) => speaksOf(finding, entry))).not.toEqual([]);
  });

  test("what is listed as not yet found is indeed not found, and expected", () => {
    const unmet = EXPECTED.filter(({ file, entry }) => isUnmet(file, entry));
    expect(unmet.filter(({ file, entry }) => findingsFor(file, entry).length > 0)).toEqual([]);
    expect(unmet.length).toBeGreaterThanOrEqual(NOT_YET.length);
  });

  test.each(inEach(({ examples }) => examples).map(named))("example: $name", ({ file, entry }) => {
    expect(findingsOf(file, [entry.rule], [entry])).not.toEqual([]);
  });
});

describe("what the five documents say consistently stays silent", () => {
  const lines = inEach(({ silent }) => silent).map(({ file, entry }) => ({
    file,
    entry,
    name: `${entry.seed} ${entry.line} (${file})`,
  }));

  const excused = (file: string, { rule, cells }: Finding) =>
    BEGIN_ELSEWHERE.some(
      (other) =>
        other.file === file && other.rule === rule && cells[0] && other.cell === toA1(cells[0].at),
    );

  test.each(lines)("$name", ({ file, entry }) => {
    const except: readonly string[] = entry.except ?? [];
    const loud = (found.get(file) ?? []).filter(
      ({ severity, rule, cells: [first] }) =>
        severity !== "info" && !except.includes(rule) && first && isAt(first, entry.places),
    );
    expect(loud.filter((finding) => !excused(file, finding)).map(shown)).toEqual([]);
  });
});

describe("precision on the samples", () => {
  /** Expected, tolerated, or an example: known of this rule at this place. */
  const isKnown = ({ expected, tolerated, examples }: SampleContradictions, finding: Finding) =>
    finding.cells.some(
      (cell) =>
        expected.some(
          (entry) =>
            [entry.rule, ...(entry.or ?? [])].some((rule) => rule === finding.rule) &&
            isAt(cell, [entry, ...(entry.others ?? [])]),
        ) ||
        tolerated.some(
          (entry) => entry.rules.some((rule) => rule === finding.rule) && isAt(cell, [entry]),
        ) ||
        examples.some((entry) => entry.rule === finding.rule && isAt(cell, [entry])),
    );

  test.each(CONTRADICTIONS)("$file: at most one unexpected warning or error a sheet", (sample) => {
    const loud = (found.get(sample.file) ?? []).filter(({ severity }) => severity !== "info");
    const unexpected = loud.filter((finding) => !isKnown(sample, finding));
    const sheets = unexpected.map(({ cells: [first] }) => first?.sheet);
    const twice = unexpected.filter((_, i) => sheets.indexOf(sheets[i]) !== i);
    expect(twice.map(shown)).toEqual([]);
  });
});

/** A finding as a failed test shows it. */
function shown(finding: Finding): string {
  const cells = finding.cells.map(({ sheet, at }) => `${sheet}!${toA1(at)}`).join();
  return `${finding.severity} ${finding.rule}.${finding.messageId} ${cells}: ${wordsOfFinding(finding).message}`;
}

import { describe, expect, test } from "@jest/globals";
import type { DrawnForm } from "./drawn-form";
import type { Said } from "./examination";
import { examined, inBrief, isAlarming } from "./examination";
import { FUND_MISTAKES } from "./fund-mistakes";
import { HARMLESS_CHANGES } from "./harmless-changes";
import type { Mistake, Planted } from "./mistake";
import { ROW_MISTAKES } from "./row-mistakes";
import type { Run } from "./runs";
import { runsOf } from "./runs";
import type { Sheet } from "./sheet";
import { gridOfSheet, rewritten } from "./sheet";
import { WEIGHT_MISTAKES } from "./weight-mistakes";

const MISTAKES = [...FUND_MISTAKES, ...WEIGHT_MISTAKES, ...ROW_MISTAKES];
const SORTS = MISTAKES.length + HARMLESS_CHANGES.length;

describe("a table without a mistake raises neither error nor warning", () => {
  test.each(HARMLESS_CHANGES.map((one, index) => ({ ...one, index })))(
    "$name",
    ({ change, index }) => {
      const runs = runsOf(index, SORTS, change);
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.flatMap(({ drawn }, i) => [...alarms(drawn.sheet, drawn, runs[i])])).toEqual([]);
      expect(runs.flatMap((run) => alarms(run.made, run.drawn, run))).toEqual([]);
    },
  );
});

describe("a planted mistake is found where it stands, and brings no other error", () => {
  test.each(MISTAKES.map((mistake, index) => ({ ...mistake, index })))(
    "$name",
    ({ index, ...mistake }) => {
      const runs = runsOf(HARMLESS_CHANGES.length + index, SORTS, mistake.plant);
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.flatMap((run) => faultsOf(mistake, run))).toEqual([]);
    },
  );
});

function saidOf(sheet: Sheet, { storage }: DrawnForm): readonly Said[] {
  return examined([gridOfSheet(sheet, storage)]);
}

function alarms(sheet: Sheet, drawn: DrawnForm, run: Run<unknown> | undefined): readonly string[] {
  return saidOf(sheet, drawn)
    .filter(isAlarming)
    .map((said) => `${drawn.form} ${String(run?.seed)}: ${inBrief(said)}`);
}

/** What is wrong with what was said of a planted mistake. */
function faultsOf(mistake: Mistake, { seed, drawn, made }: Run<Planted>): readonly string[] {
  const said = saidOf(rewritten(drawn.sheet, made.writes), drawn);
  const where = `${drawn.form} ${String(seed)} ${JSON.stringify(made)}`;
  const found = said.find((one) => isNamed(one, mistake.found) && isAt(one, made.at, mistake));
  const certain = said.find((one) => mistake.certain?.some((name) => isNamed(one, name)));
  const others = said.filter(
    (one) => one !== found && one !== certain && isAlarming(one) && !isBeside(one, mistake),
  );
  return [
    ...(found ? [] : [`${where}: not found`]),
    ...(certain || !mistake.certain ? [] : [`${where}: no certain finding beside it`]),
    ...others.map((one) => `${where}: also ${inBrief(one)}`),
  ];
}

function isNamed({ rule, message }: Said, name: string): boolean {
  return name === rule || name === `${rule}.${message}`;
}

function isAt({ cells }: Said, at: string, { among }: Mistake): boolean {
  return among ? cells.includes(at) : cells[0] === at;
}

/** Only warnings may stand beside the finding that was asked for. */
function isBeside(said: Said, { beside = [] }: Mistake): boolean {
  return said.severity === "warning" && beside.some((one) => isNamed(said, one.said));
}

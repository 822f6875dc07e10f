/** Tables at random, as the engine reads them and as the oracle is told them. */
import { Decimal } from "decimal.js";
import type { EvaluationTable } from "../../../src/core/detect/evaluation-table";
import type { Position } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { policyById } from "../../../src/core/score/policies";
import type { ResolvedPolicy, ScoringPolicy } from "../../../src/core/score/policy";
import type { RowChoice, ScoringChoices } from "../../../src/core/score/scoring-choices";
import type { FundSpec, RowSpec, TableSpec } from "../../tables/build-table";
import { builtTable } from "../../tables/build-table";
import type { Random } from "./random";
import type { Meaning, NameMeaning } from "./random-values";
import { decimal, NAMES, randomActual, randomTarget } from "./random-values";

interface RowMeaning {
  readonly name: NameMeaning;
  readonly target: Meaning;
  readonly actual: Meaning;
  readonly weight: string | null;
  readonly score: string | null;
  readonly coefficient: string | null;
}

export interface RandomTable {
  readonly table: EvaluationTable;
  readonly grid: Grid;
  readonly policy: ResolvedPolicy;
  readonly choices: ScoringChoices;
  /** One line of the oracle's input. */
  readonly told: unknown;
}

type Layout = "weights" | "class-points" | "block-points";

const CLASSES = [
  ["产出指标", ["数量指标", "质量指标", "成本指标"]],
  ["效益指标", ["社会效益指标", "经济效益指标"]],
  ["满意度指标", ["服务对象满意度指标"]],
  ["成本指标", ["经济成本指标"]],
] as const;

const BASE_POLICIES = [
  "national-2020",
  "national-2016",
  "hubei",
  "no-scores",
  "national-2021-cost",
];

function randomPolicy(random: Random): ScoringPolicy {
  const base = policyById(random.pick(BASE_POLICIES));
  if (!base) throw new Error("no such policy");
  return {
    ...base,
    reverse: random.pick(["ratio", "linear"]),
    equal: random.pick(["at-least", "at-least", "exact"]),
    stepped: random.chance(0.1) ? ["satisfaction"] : [],
    scoreDecimals: random.chance(0.9) ? 2 : random.integer(0, 3),
  };
}

/** `origin` moves the table; all else is as without it. */
export function randomTable(random: Random, origin?: Position): RandomTable {
  const policy = randomPolicy(random);
  const layout = random.pick<Layout>(["weights", "weights", "class-points", "block-points"]);
  const built = randomRows(random, layout);
  const hasScores = random.chance(0.95);
  const indicatorPoints = layout === "block-points" && random.chance(0.5) ? "80" : null;
  const fund = random.chance(0.85) ? randomFund(random) : null;
  const fundColumnsAbsent = (["weight", "score"] as const).filter(() => random.chance(0.15));
  const totalWeight = random.chance(0.5) ? String(random.pick([100, 90, 80])) : null;
  const totalScore = random.chance(0.4) ? decimal(random, 100, 2) : null;
  const spec: TableSpec = {
    ...(origin ? { origin } : {}),
    year: random.chance(0.9) ? 2022 : null,
    rows: built.map(({ spec: row }) => row),
    columnsAbsent: [
      ...(layout === "weights" ? [] : (["weight"] as const)),
      ...(hasScores ? [] : (["score"] as const)),
    ],
    ...(fund ? { funds: [fund, { label: "其中：财政拨款" }], fundColumnsAbsent } : {}),
    ...(indicatorPoints ? { indicatorPoints: `年度绩效目标（${indicatorPoints}分）` } : {}),
    total: { weight: totalWeight, ...(totalScore === null ? {} : { score: totalScore }) },
  };
  const { table, grid } = builtTable(spec);
  const choices = randomChoices(
    random,
    built.map(({ means }) => means),
  );
  return {
    table,
    grid,
    policy: { policy, source: "form" },
    choices,
    told: {
      policy: toldPolicy(policy),
      year: table.year,
      funds: fund && toldFunds(fund, fundColumnsAbsent),
      columns: { score: hasScores, weight: layout === "weights" },
      indicatorPoints,
      totalScore,
      totalWeight: layout === "weights" && totalWeight ? totalWeight : null,
      classes: toldClasses(table),
      rows: toldRows(
        table,
        built.map(({ means }) => means),
        choices,
      ),
    },
  };
}

function randomFund(random: Random): FundSpec {
  const amount = () => (random.chance(0.85) ? decimal(random, 500, 2) : random.pick(["", "0"]));
  return {
    initial: amount(),
    adjusted: amount(),
    executed: amount(),
    weight: random.chance(0.6) ? random.pick(["10", "20", "15"]) : "",
    score: random.chance(0.5) ? decimal(random, 20, 2) : "",
  };
}

interface BuiltRow {
  readonly spec: RowSpec;
  readonly means: RowMeaning;
}

/** Rows class by class; in layouts without weights the scores often fill the points of their class. */
function randomRows(random: Random, layout: Layout): readonly BuiltRow[] {
  const rows: BuiltRow[] = [];
  const classes = CLASSES.slice(0, random.integer(1, CLASSES.length));
  const blockShare = 80 / classes.length;
  for (const [level1, level2s] of classes) {
    const points =
      layout === "class-points" && random.chance(0.8) ? random.pick([10, 20, 30, 50]) : null;
    const count = random.integer(1, 4);
    const fills = layout !== "weights" && random.chance(0.7);
    const shares = split(random, points ?? blockShare, count);
    if (random.chance(0.1)) rows.push(groupRow(random, level1));
    const headed = rows.at(-1)?.spec.role === "group";
    for (let i = 0; i < count; i += 1) {
      const share = fills ? shares[i] : undefined;
      const row = random.chance(0.04) ? unusedRow(random) : randomRow(random, layout, share);
      const label = points === null ? level1 : `${level1}（${points}分）`;
      rows.push({
        ...row,
        spec: {
          ...(i === 0 && !headed ? { level1: label } : {}),
          ...(i === 0 || random.chance(0.4) ? { level2: random.pick(level2s) } : {}),
          ...row.spec,
          ...(i > 0 && random.chance(0.12) ? { shares: sharedCells(random) } : {}),
        },
      });
    }
  }
  return rows;
}

function sharedCells(random: Random): readonly ("weight" | "score")[] {
  return random.pick([["score"], ["score", "weight"], ["weight"]] as const);
}

/** Parts of a sum with one decimal. */
function split(random: Random, sum: number, parts: number): readonly string[] {
  let left = Math.round(sum * 10);
  return Array.from({ length: parts }, (_, i) => {
    const part =
      i === parts - 1
        ? left
        : Math.min(left, random.integer(0, Math.ceil((2 * left) / (parts - i))));
    left -= part;
    return String(part / 10);
  });
}

const NO_MEANING: Meaning = {
  kind: "blank",
  comparator: null,
  value: null,
  upper: null,
  unit: "",
  approx: null,
  date: null,
  tier: null,
};

function groupRow(random: Random, level1: string): BuiltRow {
  const weight = random.chance(0.7) ? decimal(random, 50, 1) : null;
  const score = random.chance(0.7) ? decimal(random, 50, 1) : null;
  const name = { text: "", direction: null, events: false, rate: false, costName: false };
  return {
    spec: { role: "group", level1, level2: "", weight, score },
    means: { name, target: NO_MEANING, actual: NO_MEANING, weight, score, coefficient: null },
  };
}

/** A row that a form leaves unused: 「……」 or nothing at all. */
function unusedRow(random: Random): BuiltRow {
  const name = { text: "", direction: null, events: false, rate: false, costName: false };
  return {
    spec: { level3: random.pick(["", "……"]) },
    means: {
      name,
      target: NO_MEANING,
      actual: NO_MEANING,
      weight: null,
      score: null,
      coefficient: null,
    },
  };
}

function randomRow(random: Random, layout: Layout, share: string | undefined): BuiltRow {
  const name = random.pick(NAMES);
  const target = randomTarget(random, name);
  const actual = randomActual(random, name, target);
  const weight = layout === "weights" && random.chance(0.93) ? decimal(random, 30, 1) : null;
  const stated = random.chance(0.6) ? decimal(random, Number(weight ?? 20), 2) : null;
  const score = share ?? stated;
  const coefficient = random.chance(0.04) ? String(random.integer(0, 11) * 10) : null;
  const role = random.chance(0.04) ? "of-which" : "indicator";
  return {
    spec: {
      role,
      level3: name.text,
      target: target.text,
      actual: actual.text,
      weight: weight !== null && random.chance(0.05) ? `${weight}%` : weight,
      score: score !== null && random.chance(0.5) ? Number(score) : score,
      ...(coefficient === null ? {} : { coefficient: `${coefficient}%` }),
    },
    means: {
      name,
      target: target.means,
      actual: actual.means,
      weight,
      score,
      coefficient: coefficient === null ? null : new Decimal(coefficient).div(100).toFixed(),
    },
  };
}

function randomChoices(random: Random, rows: readonly RowMeaning[]): ScoringChoices {
  const chosen = new Map<number, RowChoice>();
  const weights = new Map<number, Decimal>();
  rows.forEach((_, index) => {
    if (random.chance(0.03))
      chosen.set(index, {
        kind: "manual",
        score: new Decimal(decimal(random, 30, 3)),
        note: "已核实",
      });
    else if (random.chance(0.04))
      chosen.set(index, {
        kind: "tier",
        tier: random.pick(["achieved", "partly", "not"]),
        share: new Decimal(random.pick([1, 1, 0.9, 0.8, 0.79, 0.7, 0.6, 0.5, 0.3])),
      });
    if (random.chance(0.03)) weights.set(index, new Decimal(decimal(random, 20, 1)));
  });
  return { rows: chosen, weights, fundWeight: null };
}

function toldPolicy(policy: ScoringPolicy): unknown {
  return {
    fundWeight: policy.fundWeight?.toFixed() ?? null,
    totalPoints: policy.totalPoints.toFixed(),
    level1: Object.fromEntries(
      policy.level1Weights.map(({ name, weight }) => [name, weight.toFixed()]),
    ),
    achieved: policy.tierBands.achieved.toFixed(),
    partly: policy.tierBands.partly.toFixed(),
    reverse: policy.reverse,
    equal: policy.equal,
    stepped: policy.stepped,
    decimals: policy.scoreDecimals,
    grades: policy.grades.map(({ name, from }) => [name, from.toFixed()]),
  };
}

function toldFunds(fund: FundSpec, absent: readonly string[]): unknown {
  const text = (cell: FundSpec["initial"]) =>
    typeof cell === "string" && cell !== "" ? cell : null;
  return {
    initial: text(fund.initial),
    adjusted: text(fund.adjusted),
    executed: text(fund.executed),
    weight: absent.includes("weight") ? null : text(fund.weight),
    score: absent.includes("score") ? null : text(fund.score),
    hasWeight: !absent.includes("weight"),
    hasScore: !absent.includes("score"),
  };
}

function toldClasses(table: EvaluationTable): unknown {
  return table.classes.map(({ level, name, statedWeight, rows }) => ({
    level,
    name,
    weight: statedWeight?.number?.toFixed() ?? null,
    rows,
    kind: name.includes("满意") ? "satisfaction" : name.includes("成本") ? "cost" : null,
  }));
}

function toldRows(
  table: EvaluationTable,
  rows: readonly RowMeaning[],
  choices: ScoringChoices,
): unknown {
  return table.indicators.map((row, index) => {
    const means = rows[index];
    const place = (column: "weight" | "score") => row[column]?.at.row ?? null;
    // What stands in a shared cell is said by the row the cell belongs to.
    const first = (column: "weight" | "score") =>
      rows[table.indicators.findIndex((other) => other[column]?.at.row === place(column))]?.[
        column
      ];
    const score = place("score") === null ? null : (first("score") ?? null);
    return {
      role: row.role,
      at: row.row,
      named: (means?.name.text ?? "") !== "",
      name: means?.name,
      cost: table.classes.some(
        (group) => group.rows.includes(index) && group.name.includes("成本"),
      ),
      target: means?.target,
      actual: means?.actual,
      weight: place("weight") === null ? null : (first("weight") ?? null),
      weightCell: place("weight"),
      score,
      scoreText: score !== null,
      scoreCell: place("score"),
      coefficient: means?.coefficient ?? null,
      choice: toldChoice(choices.rows.get(index)),
      chosenWeight: choices.weights.get(index)?.toFixed() ?? null,
      members: membersBelow(table, index),
    };
  });
}

function toldChoice(choice: RowChoice | undefined): unknown {
  if (!choice) return null;
  return choice.kind === "manual"
    ? { kind: "manual", score: choice.score.toFixed() }
    : { kind: "tier", tier: choice.tier, share: choice.share.toFixed() };
}

/** The rows of the level-1 class whose label a group row carries. */
function membersBelow(table: EvaluationTable, index: number): readonly number[] {
  const row = table.indicators[index];
  if (row?.role !== "group") return [];
  return (
    table.classes.find(({ level, label }) => level === 1 && label.at === row.level1?.at)?.rows ?? []
  );
}

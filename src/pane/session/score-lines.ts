import type { Field, IndicatorRow } from "../../core/detect/evaluation-table";
import type { Position } from "../../core/grid/address";
import { referenceToA1 } from "../../core/grid/address";
import type { ScoredTable } from "../../core/check/rule";
import type { Agreement } from "../../core/score/agreement";
import { rateAgreement, scoreAgreement } from "../../core/score/agreement";
import { totalFundRow } from "../../core/score/score-funds";
import type { Derivation, DerivationId, FundScore, RowScore } from "../../core/score/scorecard";
import { shownNumber, shownPercent, shownScore } from "../../core/score/shown-number";
import { rowKeys } from "../../core/state/table-keys";
import type { RowState, TableState } from "../../core/state/workbook-state";
import { derivationSentence } from "../../words/derivations";
import { planWords } from "../../words/plan";
import { sessionWords } from "../../words/session";
import { tierBands } from "./bands";
import type { ScoreLine } from "./session";

type Line = Omit<ScoreLine, "bands">;

/** The scores of one table as the screen of 算分 shows them, from the funds to the grade. */
export function scoreLines(scored: ScoredTable, kept: TableState | null): readonly ScoreLine[] {
  const bands = tierBands(scored.scorecard.policy.policy);
  const lines = [...fundLines(scored), ...rowLines(scored, kept), ...totalLines(scored)];
  return lines.map((line) => ({ ...line, bands: line.asks === "tier" ? bands : [] }));
}

const NO_ROW = { row: null, weight: null, asks: null, choice: null } as const;

function fundLines({ table, scorecard }: ScoredTable): Line[] {
  const row = totalFundRow(table);
  const { funds } = scorecard;
  if (!row || !funds) return [];
  const { rate, exact, score, weight } = funds;
  const { scoreDecimals } = scorecard.policy.policy;
  const rateLine: Line = {
    ...NO_ROW,
    part: "rate",
    names: [planWords.parts.rate],
    ...statedIn(table.sheet, row.rate),
    computed: rate && shownPercent(rate),
    state: stateOf(row.rate, rate && row.rate && rateAgreement(row.rate, rate), rate !== null),
    ...because(table.sheet, funds.rateDerivation),
  };
  if (funds.scoreDerivation.id === "no-scores") return row.rate ? [rateLine] : [];
  const agreement = row.score && exact && agreementOf(scored(scorecard), row.score, exact);
  return [
    rateLine,
    {
      ...NO_ROW,
      part: "fund-score",
      names: [planWords.parts["fund-score"]],
      ...statedIn(table.sheet, row.score),
      weight: weight && shownNumber(weight),
      computed: score && shownScore(score, scoreDecimals),
      state: stateOf(row.score, agreement, score !== null),
      ...because(table.sheet, funds.scoreDerivation),
      asks: asksFundWeight(funds) ? "weight" : null,
    },
  ];
}

function asksFundWeight({ scoreDerivation, weightSource }: FundScore): boolean {
  return scoreDerivation.id === "no-weight" || weightSource === "user";
}

/** One line a score cell: rows that share one have one line, of-which rows and rows left empty none. */
function rowLines(of: ScoredTable, kept: TableState | null): Line[] {
  const { table, scorecard } = of;
  const keys = rowKeys(table);
  return table.indicators.flatMap((row, index): Line[] => {
    const score = scorecard.rows[index];
    const key = keys[index] ?? "";
    if (!score || !isShown(row, score)) return [];
    const { computed, exact } = score;
    const choice = (kept && Object.hasOwn(kept.rows, key) && kept.rows[key]) || null;
    const agreement = row.score && exact && agreementOf(of, row.score, exact);
    return [
      {
        part: "row-score",
        row: key,
        names: [row.level1, row.level2, row.level3].map((field) => field?.text.trim() ?? ""),
        ...statedIn(table.sheet, row.score),
        weight: score.weight && shownNumber(score.weight),
        computed: computed && shownScore(computed, scorecard.policy.policy.scoreDecimals),
        state: stateOf(row.score, agreement, computed !== null),
        ...because(table.sheet, score.derivation),
        asks: row.role === "group" ? null : askedOf(score, choice),
        choice,
      },
    ];
  });
}

function isShown(row: IndicatorRow, score: RowScore): boolean {
  return score.counts || (row.role === "group" && row.score !== null);
}

/** What a person may decide; nothing where only the target or the actual has to be filled in first. */
function askedOf({ derivation, weightSource }: RowScore, kept: RowState | null): ScoreLine["asks"] {
  if (kept?.choice) return kept.choice.kind;
  if (derivation.id === "no-weight" || weightSource === "user") return "weight";
  return ASKED_BY[derivation.id] ?? null;
}

/** A target or an actual that is not filled in asks nothing of the person here. */
const ASKED_BY: Readonly<Partial<Record<DerivationId, "tier" | "manual">>> = {
  qualitative: "tier",
  "tier-band": "tier",
  "not-applicable": "manual",
  compound: "manual",
  "kinds-differ": "manual",
  "units-differ": "manual",
  "copied-comparator": "manual",
  "shared-mixed": "manual",
  "deadline-unclear": "manual",
  "deadline-missed": "manual",
  inexact: "manual",
  "ratio-undefined": "manual",
  "steps-possible": "manual",
  "own-standard": "manual",
  "direction-unclear": "manual",
};

function totalLines(of: ScoredTable): Line[] {
  const { table, scorecard } = of;
  const { total } = scorecard;
  if (!table.total) return [];
  const { scoreDecimals } = scorecard.policy.policy;
  const score = total.complete ? total.score : null;
  const cell = table.total.score;
  const lines: Line[] = [
    {
      ...NO_ROW,
      part: "total",
      names: [planWords.parts.total],
      ...statedIn(table.sheet, cell),
      weight: total.weights && shownNumber(total.weights),
      computed: score && shownScore(score, scoreDecimals),
      state: stateOf(cell, cell && score && agreementOf(of, cell, score), score !== null),
      ...because(table.sheet, total.derivation),
      ...(total.score && !score ? { because: sessionWords.totalIncomplete } : {}),
    },
  ];
  const { grade } = table.total;
  if (!grade) return lines;
  const differs = grade.text.trim() === total.grade ? "exact" : "differs";
  return [
    ...lines,
    {
      ...NO_ROW,
      part: "grade",
      names: [planWords.parts.grade],
      ...statedIn(table.sheet, grade),
      computed: total.grade,
      state: stateOf(grade, total.grade && differs, total.grade !== null),
      because:
        total.grade && total.score
          ? sessionWords.gradeBecause(shownScore(total.score, scoreDecimals), total.grade)
          : sessionWords.gradeUnknown,
      inputs: cell ? [referenceToA1({ sheet: table.sheet, at: cell.at })] : [],
    },
  ];
}

function agreementOf(
  { scorecard }: Pick<ScoredTable, "scorecard">,
  field: Field,
  exact: NonNullable<RowScore["exact"]>,
): Agreement | null {
  const { scoreDecimals, tolerance } = scorecard.policy.policy;
  return scoreAgreement(field, exact, Math.min(2, scoreDecimals), tolerance);
}

function scored(scorecard: ScoredTable["scorecard"]): Pick<ScoredTable, "scorecard"> {
  return { scorecard };
}

/** Words in a cell (「—」) are left as they are, so they agree with whatever is computed. */
function stateOf(
  field: Field | null,
  agreement: Agreement | null | "",
  computable: boolean,
): ScoreLine["state"] {
  if (!computable) return "not-computable";
  if (!field || field.text.trim() === "") return "blank";
  return agreement === "differs" ? "differs" : "agrees";
}

function statedIn(sheet: string, field: Field | null): Pick<Line, "cell" | "stated"> {
  return { cell: field && referenceToA1({ sheet, at: field.at }), stated: field?.text ?? "" };
}

function because(sheet: string, derivation: Derivation): Pick<Line, "because" | "inputs"> {
  const inputs = derivation.inputs.map((at: Position) => referenceToA1({ sheet, at }));
  return { because: derivationSentence(derivation), inputs: [...new Set(inputs)] };
}

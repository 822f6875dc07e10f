import type {
  EvaluationTable,
  FigureBlock,
  FundRow,
  IndicatorRow,
} from "../core/detect/evaluation-table";
import type { ScoredTable } from "../core/check/rule";
import { areaToA1, toA1 } from "../core/grid/address";
import type { RowScore, Scorecard } from "../core/score/scorecard";
import type { CheckedTable } from "../app/check-workbook";
import { derivationSentence } from "../words/derivations";
import { maybeField, fieldReport, plain, valueReport } from "./fields";
import { findingReports } from "./finding-report";
import { totalAgreement } from "./score-differences";
import type {
  FigureReport,
  FundRowReport,
  FundsReport,
  IndicatorReport,
  TableReport,
  TotalReport,
} from "./report";

/** One table of the report: what it says, what was computed beside it, and its findings. */
export function tableReport(checked: CheckedTable): TableReport {
  const { table, form, scorecard, findings } = checked;
  const { policy, source } = scorecard.policy;
  return {
    id: table.id,
    sheet: table.sheet,
    range: areaToA1(table.area),
    form: table.form,
    formName: form.name,
    kind: table.kind,
    title: table.title.text,
    year: table.year,
    organisation: table.organisation,
    project: table.project,
    moneyUnit: table.moneyUnit,
    policy: { id: policy.id, source },
    funds: fundsReport(table, scorecard),
    goals: table.goals.map(({ expected, actual }) => ({
      expected: maybeField(expected),
      actual: maybeField(actual),
    })),
    indicators: table.indicators.flatMap((row, index) => {
      const score = scorecard.rows[index];
      return score === undefined ? [] : [indicatorReport(row, score)];
    }),
    figures: table.figures.flatMap(figureReports),
    total: totalReport(checked),
    findings: findingReports(findings, table.sheet),
  };
}

function fundsReport(table: EvaluationTable, { funds }: Scorecard): FundsReport {
  return {
    rows: table.funds.map(fundRowReport),
    computed: funds && { rate: plain(funds.rate), score: plain(funds.score) },
  };
}

function fundRowReport(row: FundRow): FundRowReport {
  return {
    role: row.role,
    label: fieldReport(row.label),
    initialBudget: maybeField(row.initialBudget),
    adjustedBudget: maybeField(row.adjustedBudget),
    executed: maybeField(row.executed),
    weight: maybeField(row.weight),
    rate: maybeField(row.rate),
    score: maybeField(row.score),
  };
}

function indicatorReport(row: IndicatorRow, score: RowScore): IndicatorReport {
  return {
    row: row.row + 1,
    role: row.role,
    level1: maybeField(row.level1),
    level2: maybeField(row.level2),
    level3: maybeField(row.level3),
    target: maybeField(row.target),
    actual: maybeField(row.actual),
    weight: maybeField(row.weight),
    weightSource: score.weightSource,
    score: maybeField(row.score),
    reason: maybeField(row.reason),
    parsed: { target: valueReport(row.parsed.target), actual: valueReport(row.parsed.actual) },
    computed: {
      score: plain(score.computed),
      method: score.method,
      because: derivationSentence(score.derivation),
    },
  };
}

/** The figures of a block, row by row, each named by block, row and column. */
function figureReports({ title, columns, rows }: FigureBlock): FigureReport[] {
  return rows.flatMap(({ label, cells }) =>
    cells.flatMap((field, index): FigureReport[] => {
      if (field === null) return [];
      const names = [title, label.text, columns[index]?.label ?? ""].filter((name) => name !== "");
      return [{ label: names.join(" / "), cell: toA1(field.at), value: plain(field.number) }];
    }),
  );
}

function totalReport(scored: ScoredTable): TotalReport {
  const { total } = scored.table;
  const { score, fromLevel1, grade, complete } = scored.scorecard.total;
  return {
    weight: maybeField(total?.weight ?? null),
    score: maybeField(total?.score ?? null),
    grade: maybeField(total?.grade ?? null),
    agreement: totalAgreement(scored),
    computed: { score: plain(score), fromLevel1: plain(fromLevel1), grade, complete },
  };
}

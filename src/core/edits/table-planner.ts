import { Decimal } from "decimal.js";
import type { EvaluationTable, Field } from "../detect/evaluation-table";
import type { CellReference } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import { rateAgreement, scoreAgreement } from "../score/agreement";
import { gradeOf } from "../score/grade";
import { totalFundRow } from "../score/score-funds";
import { membersOf } from "../score/score-groups";
import type { Derivation, Scorecard } from "../score/scorecard";
import { shownNumber, shownScore } from "../score/shown-number";
import type { CellWrite } from "./edit-plan";
import { rateNotation, rateWrite } from "./rate-notation";
import type { PlannedCell, PlannedPart, ScorePlanOptions } from "./score-plan";

/** Plans one table; remembers what each score cell will hold. */
export class TablePlanner {
  readonly cells: PlannedCell[] = [];
  readonly differing: CellReference[] = [];
  private readonly held = new Map<string, Decimal>();

  constructor(
    private readonly table: EvaluationTable,
    private readonly scorecard: Scorecard,
    private readonly grid: Grid,
    private readonly options: ScorePlanOptions,
  ) {}

  planAll(): void {
    this.planFunds();
    this.planRows();
    this.planGroups();
    const total = this.planTotal();
    if (total) this.planGrade(total);
  }

  private planFunds(): void {
    const row = totalFundRow(this.table);
    const { funds } = this.scorecard;
    if (!row || !funds) return;
    if (row.rate && funds.rate) this.planRate(row.rate, funds.rate, funds.rateDerivation);
    if (row.score)
      this.planScore(
        row.score,
        funds.score,
        funds.exact,
        "fund-score",
        null,
        funds.scoreDerivation,
      );
  }

  private planRate(field: Field, rate: Decimal, derivation: Derivation): void {
    if (!this.mayWrite(field, rateAgreement(field, rate) !== "differs")) return;
    const siblings = this.table.funds.flatMap((row) => row.rate?.at ?? []);
    const notation = rateNotation(this.grid, field.at, siblings);
    this.write(field, rateWrite(rate, notation), "rate", null, derivation);
  }

  private planRows(): void {
    this.scorecard.rows.forEach((row, index) => {
      const indicator = this.table.indicators[index];
      if (!row.counts || !indicator?.score) return;
      const name = indicator.level3?.text ?? "";
      this.planScore(indicator.score, row.computed, row.exact, "row-score", name, row.derivation);
    });
  }

  /** Group rows carry the sum of what the score cells under them will hold. */
  private planGroups(): void {
    this.table.indicators.forEach((indicator, index) => {
      const row = this.scorecard.rows[index];
      if (indicator.role !== "group" || !indicator.score || !row) return;
      const members = membersOf(this.table, indicator, index).filter(
        (member) => this.scorecard.rows[member]?.counts,
      );
      const parts = members.map((member) => this.table.indicators[member]?.score ?? null);
      const sum = this.sumHeld(parts);
      if (this.addsUpByFormula(indicator.score, parts, sum)) return;
      const name = indicator.level2?.text ?? indicator.level1?.text ?? "";
      this.planScore(indicator.score, sum, sum, "row-score", name, row.derivation);
    });
  }

  /** Gives what the total cell will hold; null where a score is missing. */
  private planTotal(): Decimal | null {
    const { total } = this.table;
    if (!total?.score) return null;
    const rows = this.table.indicators.filter((_, index) => this.scorecard.rows[index]?.counts);
    const counted = [...this.countedFund(), ...rows.map((row) => row.score)];
    const sum = this.sumHeld(counted);
    const { totalPoints } = this.scorecard.policy.policy;
    // Neither the sum of a cut table nor one above the full points (weights of 110) is a total.
    const whole = sum && !this.table.cut && sum.lte(totalPoints) ? sum : null;
    if (!this.addsUpByFormula(total.score, counted, whole))
      this.planScore(total.score, whole, whole, "total", null, this.totalDerivation(counted, sum));
    return this.held.get(keyOf(total.score)) ?? null;
  }

  /** The score cell of the funds, where they earn points that the total includes. */
  private countedFund(): readonly Field[] {
    const field = totalFundRow(this.table)?.score;
    const { funds, total } = this.scorecard;
    return field && total.includesFunds && (funds?.weight ?? field.number) ? [field] : [];
  }

  /** The sum as it will stand, which is not the scorecard's where a differing score is left. */
  private totalDerivation(parts: readonly (Field | null)[], sum: Decimal | null): Derivation {
    const { derivation } = this.scorecard.total;
    if (!sum) return derivation;
    const { scoreDecimals } = this.scorecard.policy.policy;
    const shown = parts.flatMap((field) => (field ? (this.held.get(keyOf(field)) ?? []) : []));
    return {
      ...derivation,
      values: {
        sum: shown.map((score) => shownNumber(score)).join("+"),
        score: shownScore(sum, scoreDecimals),
      },
    };
  }

  /** A formula that adds up the scores as they stand is left: it will follow those that are written. */
  private addsUpByFormula(
    field: Field,
    parts: readonly (Field | null)[],
    sum: Decimal | null,
  ): boolean {
    if (this.cellOf(field)?.formula == null || !field.number) return false;
    const before = Decimal.sum(0, ...parts.map((part) => part?.number ?? 0));
    if (!before.minus(field.number).abs().lte("0.005")) return false;
    this.held.set(keyOf(field), sum ?? field.number);
    return true;
  }

  private planGrade(total: Decimal): void {
    const field = this.table.total?.grade;
    const { policy } = this.scorecard.policy;
    const grade = gradeOf(total, policy);
    if (!field || grade === null || !this.scorecard.total.includesFunds) return;
    const text = field.text.trim();
    const otherGrade = text !== grade && policy.grades.some(({ name }) => name === text);
    if (!this.mayWrite(field, !otherGrade)) return;
    const { derivation } = this.scorecard.total;
    this.write(field, { kind: "text", text: grade }, "grade", null, derivation);
  }

  private planScore(
    field: Field,
    score: Decimal | null,
    exact: Decimal | null,
    part: PlannedPart,
    indicator: string | null,
    derivation: Derivation,
  ): void {
    if (field.number) this.held.set(keyOf(field), field.number);
    if (!score || !exact) return;
    const { tolerance, scoreDecimals } = this.scorecard.policy.policy;
    const agreement = scoreAgreement(field, exact, Math.min(2, scoreDecimals), tolerance);
    const agrees = agreement !== "differs" || field.number?.eq(score) === true;
    if (!this.mayWrite(field, agrees)) return;
    this.held.set(keyOf(field), score);
    this.write(field, scoreWrite(score, this.cellOf(field)), part, indicator, derivation);
  }

  /** Blank cells always; a filled one only where it differs and `all` cells are wanted. */
  private mayWrite(field: Field, agrees: boolean): boolean {
    const cell = this.cellOf(field);
    if (!cell || (cell.text.trim() === "" && cell.formula === null)) return true;
    if (agrees) return false;
    if (this.options.cells === "all") return true;
    this.differing.push({ sheet: this.table.sheet, at: field.at });
    return false;
  }

  private write(
    field: Field,
    after: CellWrite["after"],
    part: PlannedPart,
    indicator: string | null,
    derivation: Derivation,
  ): void {
    const cell = this.cellOf(field);
    const write: CellWrite = {
      cell: { sheet: this.table.sheet, at: field.at },
      before: { value: cell?.value ?? null, formula: cell?.formula ?? null },
      after,
    };
    this.cells.push({ write, part, indicator, derivation });
  }

  private cellOf(field: Field): GridCell | undefined {
    return this.grid.cellAt(field.at.row, field.at.column);
  }

  private sumHeld(fields: readonly (Field | null)[]): Decimal | null {
    const held = fields.map((field) => (field ? this.held.get(keyOf(field)) : undefined));
    if (held.length === 0 || !held.every((score) => score !== undefined)) return null;
    return Decimal.sum(...held);
  }
}

/** As a number; beside a text cell that ends in 分, as that text. */
function scoreWrite(score: Decimal, cell: GridCell | undefined): CellWrite["after"] {
  const decimal = score.toFixed();
  const suffix = typeof cell?.value === "string" ? /分\s*$/.exec(cell.value)?.[0] : undefined;
  return suffix === undefined
    ? { kind: "number", decimal }
    : { kind: "text", text: decimal + suffix.trim() };
}

function keyOf({ at }: Field): string {
  return `${at.row},${at.column}`;
}

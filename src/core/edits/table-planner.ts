import { Decimal } from "decimal.js";
import type { EvaluationTable, Field } from "../detect/evaluation-table";
import type { CellReference } from "../grid/address";
import { cellKey, samePosition } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import { rateAgreement, scoreAgreement } from "../score/agreement";
import { gradeOf, plainGrade, saidGrade } from "../score/grade";
import { totalFundRow } from "../score/score-funds";
import { membersOf } from "../score/score-groups";
import type { Derivation, Scorecard } from "../score/scorecard";
import { shownNumber, shownScore } from "../score/shown-number";
import type { CellWrite } from "./edit-plan";
import { rateNotation, rateWrite } from "./rate-notation";
import { canSum, gradeFormula, sumFormula } from "./score-formulas";
import type { PlannedCell, ScorePlanOptions } from "./score-plan";
import { TableFormulas } from "./table-formulas";
import { largest, sumOf } from "../values/sum";

/** What a cell is written for. */
type Purpose = Omit<PlannedCell, "write">;

/** Plans one table; remembers what each score cell will hold. */
export class TablePlanner {
  readonly cells: PlannedCell[] = [];
  readonly differing: CellReference[] = [];
  private readonly held = new Map<number, Decimal>();
  /** Cells that will hold a text although it says a number (「9.5分」). */
  private readonly texts = new Set<number>();
  /** Cells whose formula gives nothing yet. */
  private readonly following = new Set<number>();
  private readonly formulas: TableFormulas | null;

  constructor(
    private readonly table: EvaluationTable,
    private readonly scorecard: Scorecard,
    private readonly grid: Grid,
    private readonly options: ScorePlanOptions,
  ) {
    this.formulas = options.as === "formulas" ? new TableFormulas(table, scorecard, grid) : null;
  }

  planAll(): void {
    this.planFunds();
    this.planRows();
    this.planGroups();
    const total = this.planTotal();
    if (total) this.planGrade(total);
    else this.planGradeToCome();
  }

  private planFunds(): void {
    const row = totalFundRow(this.table);
    const { funds } = this.scorecard;
    if (!row || !funds) return;
    if (row.rate && funds.rate) this.planRate(row.rate, funds.rate, funds.rateDerivation);
    if (row.score)
      this.planScore(row.score, funds.score, funds.exact, {
        part: "fund-score",
        indicator: null,
        derivation: funds.scoreDerivation,
        formula: this.formulas?.fundScore() ?? null,
      });
  }

  private planRate(field: Field, rate: Decimal, derivation: Derivation): void {
    const siblings = this.table.funds.flatMap((row) => row.rate?.at ?? []);
    const notation = rateNotation(this.grid, field.at, siblings);
    const formula = this.formulas?.rate(notation) ?? null;
    const after = rateWrite(rate, notation);
    const agrees = rateAgreement(field, rate) !== "differs";
    if (!this.mayWrite(field, agrees && !this.becomesFormula(field, after, formula))) return;
    const purpose = { part: "rate", indicator: null, derivation } as const;
    this.write(field, withFormula(after, formula), purpose);
  }

  private planRows(): void {
    this.scorecard.rows.forEach((row, index) => {
      const indicator = this.table.indicators[index];
      if (!row.counts || !indicator?.score) return;
      this.planScore(indicator.score, row.computed, row.exact, {
        part: "row-score",
        indicator: indicator.level3?.text ?? "",
        derivation: row.derivation,
        formula: this.formulas?.row(index) ?? null,
      });
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
      this.planScore(indicator.score, sum, sum, {
        part: "row-score",
        indicator: indicator.level2?.text ?? indicator.level1?.text ?? "",
        derivation: row.derivation,
        formula: this.sumOf(parts),
      });
    });
  }

  /** Gives what the total cell will hold; null where a score is missing. */
  private planTotal(): Decimal | null {
    const { total } = this.table;
    // Whether 加分项 belong to the total is for a person to say.
    if (!total?.score || this.table.extraPoints.length > 0) return null;
    const rows = this.table.indicators.filter((_, index) => this.scorecard.rows[index]?.counts);
    const counted = [...this.countedFund(), ...rows.map((row) => row.score)];
    const sum = this.sumHeld(counted);
    const { totalPoints } = this.scorecard.policy.policy;
    // Neither the sum of a cut table nor one above the full points (weights of 110) is a total.
    const whole = sum && !this.table.cut && sum.lte(totalPoints) ? sum : null;
    if (!this.addsUpByFormula(total.score, counted, whole)) {
      const derivation = this.totalDerivation(counted, sum);
      const formula = this.table.cut ? null : this.sumOf(counted);
      const purpose = { part: "total", indicator: null, derivation, formula } as const;
      if (sum || !formula) this.planScore(total.score, whole, whole, purpose);
      else this.planFollowing(total.score, formula, "total");
    }
    return this.held.get(cellKey(total.score.at)) ?? null;
  }

  /** A formula that gives nothing yet, in a blank cell: it will when the scores are filled in. */
  private planFollowing(field: Field, formula: string, part: "total" | "grade"): void {
    if (!this.isBlank(field)) return;
    const derivation: Derivation = { id: "total-follows", values: {}, inputs: [] };
    const after = { kind: "formula", formula, cached: "" } as const;
    this.write(field, after, { part, indicator: null, derivation });
    this.following.add(cellKey(field.at));
  }

  /** The sum of score cells as a formula; null where one of them holds a text. */
  private sumOf(parts: readonly (Field | null)[]): string | null {
    if (!this.formulas) return null;
    const fields = parts.flatMap((field) => field ?? []);
    const isText = (field: Field) => this.texts.has(cellKey(field.at)) || this.holdsText(field);
    const cells = fields.map(({ at }) => at);
    if (fields.length < parts.length || fields.some(isText) || !canSum(cells)) return null;
    const decimals = fields.map((field) => this.held.get(cellKey(field.at))?.decimalPlaces() ?? 0);
    const { scoreDecimals } = this.scorecard.policy.policy;
    return sumFormula(cells, largest(decimals, scoreDecimals));
  }

  /** True where a text stands in the cell and will go on standing there. */
  private holdsText(field: Field): boolean {
    const value = this.cellOf(field)?.value;
    if (typeof value !== "string" || value.trim() === "") return false;
    return !this.cells.some(({ write: { cell } }) => samePosition(cell.at, field.at));
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
    const shown = parts.flatMap((field) => (field ? (this.held.get(cellKey(field.at)) ?? []) : []));
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
    const before = sumOf(parts.flatMap((part) => part?.number ?? []));
    if (!before.minus(field.number).abs().lte("0.005")) return false;
    this.held.set(cellKey(field.at), sum ?? field.number);
    return true;
  }

  private planGrade(total: Decimal): void {
    const field = this.table.total?.grade;
    const { policy } = this.scorecard.policy;
    const grade = gradeOf(total, policy);
    if (!field || grade === null || !this.scorecard.total.includesFunds) return;
    const said = saidGrade(field.text, policy);
    const otherGrade = said !== null && said !== plainGrade(grade);
    const after = { kind: "text", text: grade } as const;
    const formula = this.gradeFormula();
    if (!this.mayWrite(field, !otherGrade && !this.becomesFormula(field, after, formula))) return;
    const { derivation } = this.scorecard.total;
    this.write(field, withFormula(after, formula), { part: "grade", indicator: null, derivation });
  }

  /** The grade of a total that is not known yet. */
  private planGradeToCome(): void {
    const { total } = this.table;
    const formula = this.gradeFormula();
    if (!total?.score || !total.grade || !formula || !this.scorecard.total.includesFunds) return;
    if (this.following.has(cellKey(total.score.at)))
      this.planFollowing(total.grade, formula, "grade");
  }

  /** Null where the total is, or will be, a text. */
  private gradeFormula(): string | null {
    const total = this.table.total?.score;
    if (!this.formulas || !total || this.texts.has(cellKey(total.at)) || this.holdsText(total))
      return null;
    return gradeFormula(total.at, this.scorecard.policy.policy);
  }

  private planScore(
    field: Field,
    score: Decimal | null,
    exact: Decimal | null,
    { formula, ...purpose }: Purpose & { readonly formula: string | null },
  ): void {
    if (field.number) this.held.set(cellKey(field.at), field.number);
    if (!score || !exact) return;
    const { tolerance, scoreDecimals } = this.scorecard.policy.policy;
    const agreement = scoreAgreement(field, exact, Math.min(2, scoreDecimals), tolerance);
    const agrees = agreement !== "differs" || field.number?.eq(score) === true;
    const after = scoreWrite(score, this.cellOf(field));
    if (!this.mayWrite(field, agrees && !this.becomesFormula(field, after, formula))) return;
    this.held.set(cellKey(field.at), score);
    if (after.kind === "text") this.texts.add(cellKey(field.at));
    this.write(field, withFormula(after, after.kind === "number" ? formula : null), purpose);
  }

  /** Where all cells and formulas are wanted, a constant that is what the formula gives becomes one. */
  private becomesFormula(field: Field, after: CellWrite["after"], formula: string | null): boolean {
    const cell = this.cellOf(field);
    if (formula === null || this.options.cells === "blank" || cell?.formula != null) return false;
    if (after.kind === "number") return cell?.value === Number(after.decimal);
    return after.kind === "text" && cell?.value === after.text;
  }

  /** Blank cells always; a filled one only where it differs and `all` cells are wanted. */
  private mayWrite(field: Field, agrees: boolean): boolean {
    if (this.isBlank(field)) return true;
    if (agrees) return false;
    if (this.options.cells === "all" && !field.inLabel) return true;
    this.differing.push({ sheet: this.table.sheet, at: field.at });
    return false;
  }

  private isBlank(field: Field): boolean {
    const cell = this.cellOf(field);
    return !cell || (cell.text.trim() === "" && cell.formula === null);
  }

  private write(field: Field, after: CellWrite["after"], purpose: Purpose): void {
    const cell = this.cellOf(field);
    const write: CellWrite = {
      cell: { sheet: this.table.sheet, at: field.at },
      before: { value: cell?.value ?? null, formula: cell?.formula ?? null },
      after,
    };
    this.cells.push({ write, ...purpose });
  }

  private cellOf(field: Field): GridCell | undefined {
    return this.grid.cellAt(field.at.row, field.at.column);
  }

  private sumHeld(fields: readonly (Field | null)[]): Decimal | null {
    const held = fields.map((field) => (field ? this.held.get(cellKey(field.at)) : undefined));
    if (held.length === 0 || !held.every((score) => score !== undefined)) return null;
    return sumOf(held);
  }
}

/** What is written as a number or text, as the formula that gives it. */
function withFormula(after: CellWrite["after"], formula: string | null): CellWrite["after"] {
  if (formula === null || (after.kind !== "number" && after.kind !== "text")) return after;
  return { kind: "formula", formula, cached: after.kind === "number" ? after.decimal : after.text };
}

/** As a number; beside a text cell that ends in 分, as that text. */
function scoreWrite(score: Decimal, cell: GridCell | undefined): CellWrite["after"] {
  const decimal = score.toFixed();
  const suffix = typeof cell?.value === "string" ? /分\s*$/.exec(cell.value)?.[0] : undefined;
  return suffix === undefined
    ? { kind: "number", decimal }
    : { kind: "text", text: decimal + suffix.trim() };
}

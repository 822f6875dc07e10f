import type { Decimal } from "decimal.js";
import type { EvaluationTable, Field, FundRow } from "../../detect/evaluation-table";
import { totalFundRow } from "../../score/score-funds";
import { shownNumber, shownPercent } from "../../score/shown-number";
import { isFilledIn } from "../filled-in";
import { budgetField } from "../fund-amounts";
import { hasNumber, quotedLabel, textOf } from "../field-text";
import { tableRule } from "../rule";
import type { FixWrite, ScoredTable } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

/** A field of the head or of the fund total that nothing stands in, and what could be written there. */
interface MissingField {
  readonly name: string;
  readonly field: Field;
  readonly computed: string | null;
}

/** Head lines that every form asks for; 「单位」 or 「部门」 alone may head a column. */
const HEAD = /^(?:项目|专项|单位|部门).{0,6}名称|主管(?:部门|单位)|(?:实施|项目|预算|使用)单位/;

/** M01: a head line, a field of the fund total, or the total is left blank in a table that is otherwise filled in. */
export const fieldMissing = tableRule({
  id: "field-missing",
  code: "M01",
  clause: "财预〔2020〕10号（自评表应填写完整，通常做法）",
  fix: "safe",
  messages: {
    blank: { severity: "warning", slots: ["fields"] },
  },
  *check(scored) {
    if (!isFilledIn(scored.table)) return;
    const missing = [
      ...missingHeads(scored.table),
      ...missingFunds(scored),
      ...missingTotal(scored),
    ];
    if (missing.length === 0) return;
    const fix = flatMapped(missing, ({ field, computed }): FixWrite[] =>
      computed === null ? [] : [{ at: field.at, before: field.text, after: computed }],
    );
    yield {
      messageId: "blank",
      cells: missing.map(({ field }) => field.at),
      values: { fields: missing.map(({ name }) => name).join("、") },
      fix,
    };
  },
});

function isBlank(field: Field | null | undefined): boolean {
  return textOf(field).trim() === "";
}

/** A place that the form has and that nothing stands in, no dash either. */
function isLeftBlank(field: Field | null): field is Field {
  return field !== null && isBlank(field) && field.formula === null;
}

function missingHeads({ heads }: EvaluationTable): readonly MissingField[] {
  return flatMapped(heads, ({ name, label, value }) => {
    const said = heads.some((other) => other.name === name && !isBlank(other.value));
    const text = quotedLabel(label.text);
    return !said && HEAD.test(text) && isLeftBlank(value)
      ? [{ name: text, field: value, computed: null }]
      : [];
  });
}

/** The blanks of the total row; that it has no budget at all is another mistake. */
function missingFunds({ table, scorecard }: ScoredTable): readonly MissingField[] {
  const row = totalFundRow(table);
  if (!row || !hasAmount(row)) return [];
  const { rate, score } = scorecard.funds ?? { rate: null, score: null };
  const elsewhere = isScoredElsewhere(table, row);
  return [
    place("年初预算数", row.initialBudget),
    place("全年预算数", hasNumber(budgetField(row)) ? row.adjustedBudget : null),
    place("全年执行数", row.executed),
    elsewhere ? [] : place("执行率", row.rate, rate && shownPercent(rate)),
    elsewhere ? [] : place("预算执行得分", row.score, shownPoints(score)),
  ].flat();
}

/** Rate and score both stand in the row of the one source that all the money came from: they are those of the total. */
function isScoredElsewhere({ funds }: EvaluationTable, total: FundRow): boolean {
  const [only, ...others] = funds.filter(
    ({ role, executed }) => role === "source" && executed?.number?.gt(0),
  );
  if (!only || others.length > 0 || !isBlank(total.rate) || !isBlank(total.score)) return false;
  const isAll = total.executed?.number && only.executed?.number?.eq(total.executed.number);
  return isAll === true && !isBlank(only.rate) && !isBlank(only.score);
}

/** The total of rows that have their scores; where none has, the scores are missing and not their sum. */
function missingTotal({ table, scorecard }: ScoredTable): readonly MissingField[] {
  const { total, indicators } = table;
  if (!total || table.cut || !indicators.some(({ score }) => hasNumber(score))) return [];
  const { score, complete } = scorecard.total;
  return place("总分", total.score, complete ? shownPoints(score) : null);
}

/** An empty row beside filled sources is the matter of another rule. */
function hasAmount(row: FundRow): boolean {
  return [row.initialBudget, row.adjustedBudget, row.executed, row.rate].some(hasNumber);
}

function shownPoints(score: Decimal | null): string | null {
  return score && shownNumber(score);
}

function place(
  name: string,
  field: Field | null,
  computed: string | null = null,
): readonly MissingField[] {
  return isLeftBlank(field) ? [{ name, field, computed }] : [];
}

import type { Decimal } from "decimal.js";
import { SUMMARY_COLUMNS } from "../../detect/summary-table";
import { totalFundRow } from "../../score/score-funds";
import { budgetField } from "../fund-amounts";
import { hasNumber, quotedLabel } from "../field-text";
import { fundContradictions } from "../fund-contradictions";
import { accountContradictions } from "../narrative/account-facts";
import { countContradictions } from "../narrative/counted-facts";
import { nounContradictions } from "../narrative/counted-nouns";
import type { FundFigure } from "../narrative/fund-said";
import { outlineOf } from "../narrative/outline";
import { sheetNames } from "../place-name";
import { workbookRule } from "../rule";
import type { WorkbookContents, WorkbookFindings } from "../rule";
import { summaryMatches } from "../summary-rows";

const slots = ["name", "one", "place", "other", "elsewhere"] as const;

const messages = {
  /** Budget, outturn or rate of the fund block, and what the report says. */
  fund: { severity: "warning", slots },
  /** The outturn, and the actual of the cost row whose target is the whole budget. */
  cost: { severity: "warning", slots },
  /** Budget or outturn of the fund block, and the row of the summary table. */
  summary: { severity: "warning", slots },
  /** A thing counted under one name in a table and elsewhere. */
  count: { severity: "warning", slots },
  /** … in two units. */
  countUnits: { severity: "info", slots },
  /** An amount of the accounts, in two paragraphs. */
  account: { severity: "warning", slots },
  /** … that may be of another scope, or once a budget. */
  accountScope: { severity: "info", slots },
  /** The things counted go by one name, their number differs. */
  noun: { severity: "info", slots: ["name", "one", "other"] },
} as const;

type Findings = WorkbookFindings<typeof messages>;

/** T17: one fact has one number, in the tables, the report and the summary table. */
export const sameFactDiffers = workbookRule({
  id: "same-fact-differs",
  code: "T17",
  clause: "财预〔2020〕10号（自评结果应当内容完整、权重合理、数据真实、结果客观）",
  fix: "none",
  messages,
  *check(contents) {
    yield* fundFindings(contents);
    yield* summaryFindings(contents);
    yield* countFindings(contents);
    yield* accountFindings(contents);
    yield* nounFindings(contents);
  },
});

const FIGURE_NAMES: Readonly<Record<FundFigure, string>> = {
  budget: "预算数",
  executed: "执行数",
  rate: "执行率",
};

function* fundFindings(contents: WorkbookContents): Findings {
  for (const { figure, scored, printed, said, places, costRow } of fundContradictions(contents)) {
    const inTable = { sheet: scored.table.sheet, at: printed.at };
    const inCost = costRow ? ["同表成本指标"] : [];
    yield {
      messageId: places.length > 0 ? "fund" : "cost",
      cells: [inTable, ...(costRow ? [costRow] : []), ...places],
      values: {
        name: FIGURE_NAMES[figure],
        one: printed.text.trim(),
        place: sheetNames([inTable]),
        other: said,
        elsewhere: [...inCost, ...(places.length > 0 ? [sheetNames(places)] : [])].join("、"),
      },
    };
  }
}

function* summaryFindings({ tables }: WorkbookContents): Findings {
  for (const { scored, row, summary, cellOf } of summaryMatches(tables)) {
    const funds = totalFundRow(scored.table);
    if (!funds) continue;
    const pairs = [
      { column: "budget", fields: [budgetField(funds), funds.initialBudget] },
      { column: "executed", fields: [funds.executed] },
    ] as const;
    for (const { column, fields } of pairs) {
      const said = cellOf(column);
      const printed = fields.filter(hasNumber);
      const [first] = printed;
      if (!first || !hasNumber(said)) continue;
      if (printed.some(({ number }) => isSameMoney(number, said.number))) continue;
      const [inTable, inSummary] = [
        { sheet: scored.table.sheet, at: first.at },
        { sheet: summary, at: said.at },
      ];
      yield {
        messageId: "summary",
        cells: [inTable, inSummary],
        values: {
          name: `“${quotedLabel(row.label.text)}”${SUMMARY_COLUMNS[column]}`,
          one: first.text.trim(),
          place: sheetNames([inTable]),
          other: said.text.trim(),
          elsewhere: sheetNames([inSummary]),
        },
      };
    }
  }
}

/** Also where one of them is given in 元 and the other in 万元: the unit is another rule's matter. */
function isSameMoney(one: Decimal, other: Decimal): boolean {
  return [1, 1e4, 1e-4].some((scale) => one.times(scale).minus(other).abs().lt("0.01"));
}

function* countFindings(contents: WorkbookContents): Findings {
  for (const { one, others, sameUnit } of countContradictions(contents)) {
    const places = others.map(({ place }) => place);
    yield {
      messageId: sameUnit ? "count" : "countUnits",
      cells: [one.place, ...places],
      values: {
        name: one.quantity.name,
        one: one.quantity.text,
        place: sheetNames([one.place]),
        other: others[0].quantity.text,
        elsewhere: sheetNames(places),
      },
      indicator: quotedLabel(one.indicator),
    };
  }
}

function* accountFindings({ narratives }: WorkbookContents): Findings {
  for (const { name, earlier, later, certain } of accountContradictions(outlineOf(narratives)))
    yield {
      messageId: certain ? "account" : "accountScope",
      cells: [later.place, earlier.place],
      values: {
        name,
        one: later.quantity.text,
        place: later.section,
        other: earlier.quantity.text,
        elsewhere: earlier.section,
      },
    };
}

function* nounFindings({ narratives }: WorkbookContents): Findings {
  for (const { noun, one, other } of nounContradictions(narratives))
    yield {
      messageId: "noun",
      cells: [other, one].map(({ narrative: { sheet, at } }) => ({ sheet, at })),
      values: {
        name: noun,
        one: other.quantity.text + other.noun,
        other: one.quantity.text + one.noun,
      },
    };
}

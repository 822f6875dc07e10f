import type { Field, FigureRow } from "../../detect/evaluation-table";
import { scoreAgreement } from "../../score/agreement";
import { shownNumber } from "../../score/shown-number";
import { hasNumber, quotedLabel } from "../field-text";
import { saidScoreGroups } from "../narrative/said-score-groups";
import { scoreName } from "../narrative/score-name";
import { saysScore } from "../narrative/score-said";
import { quotedQuantity } from "../narrative/stated-quantity";
import { sheetNames } from "../place-name";
import { workbookRule } from "../rule";
import type { WorkbookContents, WorkbookFindings } from "../rule";
import { summaryMatches } from "../summary-rows";
import type { SummaryMatch } from "../summary-rows";

const messages = {
  /** The report says another score than the table prints. */
  report: { severity: "warning", slots: ["name", "printed", "sheet", "said", "elsewhere"] },
  /** The row of the summary table says another total. */
  summary: { severity: "warning", slots: ["project", "printed", "said"] },
  /** … or another grade. */
  grade: { severity: "warning", slots: ["project", "printed", "said"] },
} as const;

type Findings = WorkbookFindings<typeof messages>;

/** W06: the scores of a table are those its report and the summary table state for it. */
export const totalDiffersElsewhere = workbookRule({
  id: "total-differs-elsewhere",
  code: "W06",
  clause: "财预〔2020〕10号（自评结果应当内容完整、权重合理、数据真实、结果客观）",
  fix: "none",
  messages,
  *check(contents) {
    yield* reportFindings(contents);
    for (const match of summaryMatches(contents.tables)) {
      yield* summaryTotal(match);
      yield* summaryGrade(match);
    }
  },
});

function* reportFindings(contents: WorkbookContents): Findings {
  for (const { scored, subject, name, agreed, printed } of saidScoreGroups(contents)) {
    const [first] = agreed;
    if (!printed || saysScore(first, printed.number)) continue;
    const inTable = { sheet: scored.table.sheet, at: printed.at };
    const places = agreed.map(({ place }) => place);
    yield {
      messageId: "report",
      cells: [inTable, ...places],
      values: {
        name: scoreName(subject, name),
        printed: shownNumber(printed.number),
        sheet: sheetNames([inTable]),
        said: quotedQuantity(first.score),
        elsewhere: sheetNames(places),
      },
    };
  }
}

function* summaryTotal({ scored, row, summary, cellOf, scoreDecimals }: SummaryMatch): Findings {
  const printed = scored.table.total?.score ?? null;
  const said = cellOf("score");
  if (!hasNumber(printed) || !hasNumber(said)) return;
  if (scoreAgreement(said, printed.number, scoreDecimals) !== "differs") return;
  yield { messageId: "summary", ...comparison(scored.table.sheet, printed, summary, said, row) };
}

function* summaryGrade({ scored, row, summary, cellOf }: SummaryMatch): Findings {
  const printed = scored.table.total?.grade ?? null;
  const said = cellOf("grade");
  if (!printed || !said) return;
  const [one, other] = [printed, said].map(({ text }) => plainGrade(text));
  if (!one || !other || one === other) return;
  yield { messageId: "grade", ...comparison(scored.table.sheet, printed, summary, said, row) };
}

/** 优, 良, 中 or 差 of 「“优秀”」, 「优」; null where none is named. */
function plainGrade(text: string): string | null {
  return /[优良中差]/.exec(text)?.[0] ?? null;
}

function comparison(
  sheet: string,
  printed: Field,
  summarySheet: string,
  said: Field,
  row: FigureRow,
) {
  const [inTable, inSummary] = [
    { sheet, at: printed.at },
    { sheet: summarySheet, at: said.at },
  ];
  return {
    cells: [inTable, inSummary],
    values: {
      project: quotedLabel(row.label.text),
      printed: printed.text.trim(),
      said: said.text.trim(),
    },
  };
}

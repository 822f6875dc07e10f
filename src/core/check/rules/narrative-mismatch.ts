import type { Decimal } from "decimal.js";
import type { CellReference } from "../../grid/address";
import { shownNumber, shownPercent } from "../../score/shown-number";
import { rowName } from "../field-text";
import { listed, quotedName } from "../listed";
import { wrongCounts } from "../narrative/announced-count";
import { wrongChanges } from "../narrative/change-said";
import { goalContradictions } from "../narrative/goal-facts";
import { statementOf } from "../narrative/money-statement";
import type { PartList } from "../narrative/part-list";
import { quotedPoints } from "../narrative/points-got";
import { wrongTotals } from "../narrative/running-total";
import { scoreName } from "../narrative/score-name";
import { saidScoreGroups, wrongClassSums } from "../narrative/said-score-groups";
import type { SaidScoreGroup } from "../narrative/said-score-groups";
import type { SaidScore } from "../narrative/score-said";
import { wrongScoreParts } from "../narrative/score-parts";
import { saysScore } from "../narrative/score-said";
import { wrongShares } from "../narrative/share-said";
import type { WrongShare } from "../narrative/share-said";
import type { StatedQuantity } from "../narrative/stated-quantity";
import { quotedQuantity } from "../narrative/stated-quantity";
import { unroundedSum } from "../narrative/unrounded-sum";
import { sheetNames } from "../place-name";
import type { Prose } from "../prose";
import { listsInProse, proseOf } from "../prose";
import { quotedRatio } from "../quoted-ratio";
import { workbookRule } from "../rule";
import type { ScoredTable, WorkbookContents, WorkbookFindings } from "../rule";

const messages = {
  /** A ratio beside its two numbers. */
  ratio: { severity: "error", slots: ["printed", "part", "whole", "computed"] },
  /** 减少21.78万元，下降8.55%. */
  change: { severity: "error", slots: ["by", "printed", "base", "computed"] },
  /** A total right behind the amounts it sums. */
  total: { severity: "error", slots: ["total", "parts", "sum", "gap"] },
  /** A score of the whole and the scores behind 其中. */
  points: { severity: "warning", slots: ["whole", "parts", "sum", "gap"] },
  /** Parts that miss their whole by a hair, none of it rounding. */
  sum: { severity: "warning", slots: ["whole", "parts", "sum", "gap"] },
  /** One score, said in two ways. */
  scores: { severity: "warning", slots: ["name", "said", "other", "elsewhere"] },
  /** The score of all indicators beside those of their classes. */
  classes: { severity: "warning", slots: ["said", "parts", "sum"] },
  /** A number of a goal or result, and that of the row of this name. */
  goal: { severity: "warning", slots: ["said", "name", "stated"] },
  /** Three are announced, two named. */
  count: { severity: "warning", slots: ["announced", "named", "count"] },
} as const;

type Findings = WorkbookFindings<typeof messages>;

/**
 * N01: what the texts of a workbook say in numbers follows from the numbers they say beside it: ratios,
 * changes, totals, scores. What the rows and the fund block of a table state is judged there.
 */
export const narrativeMismatch = workbookRule({
  id: "narrative-mismatch",
  code: "N01",
  clause: "财预〔2020〕10号（自评结果应当内容完整、权重合理、数据真实、结果客观）",
  fix: "none",
  messages,
  *check(contents) {
    const texts = proseOf(contents);
    for (const prose of texts) {
      const { text } = prose.said;
      if (SHARE.test(text) && CHANGE.test(text)) yield* changeFindings(prose);
      if (SUM.test(text)) yield* totalFindings(prose);
      if (OF_WHICH.test(text)) yield* pointFindings(prose);
      yield* countFindings(prose);
    }
    for (const { prose, list } of listsInProse(contents)) yield* sumFindings(prose, list);
    yield* ratioFindings(
      texts.filter(({ said }) => SHARE.test(said.text) && RATIO.test(said.text)),
      contents.tables,
    );
    for (const scored of contents.tables) yield* goalFindings(scored);
    yield* scoreFindings(contents);
  },
});

/** Texts without such a word need not be read: most cells of a table hold none. */
const SHARE = /[%％]|百分之/;
/** A sign of each word for a change, and of each for a ratio. */
const CHANGE = /[增升提降减压节]/;
const RATIO = /[占率进预]/;
const SUM = /[合共总]\s*[计共得分]|得\s*分/;
const OF_WHICH = /其\s*中/;

/** A sentence lists so many parts of a sum. */
const MOST_PARTS = 8;

function cellsOf({ sheet, at }: Prose): readonly CellReference[] {
  return [{ sheet, at }];
}

function* changeFindings(prose: Prose): Findings {
  const { quantities } = statementOf(prose.said);
  for (const { said, base, of, computed } of wrongChanges(quantities))
    yield {
      messageId: "change",
      cells: cellsOf(prose),
      values: {
        by: said[0],
        printed: said[1],
        base: shownNumber(base) + of.unit,
        computed: shownPercent(computed),
      },
    };
}

function* totalFindings(prose: Prose): Findings {
  const { quantities } = statementOf(prose.said);
  for (const { total, parts, sum } of wrongTotals(prose.said.text, quantities))
    yield {
      messageId: "total",
      cells: cellsOf(prose),
      values: {
        total: quotedQuantity(total),
        parts: listed(
          parts.map(({ text }) => text),
          MOST_PARTS,
        ),
        sum: shownNumber(sum) + total.unit,
        gap: shownNumber(sum.minus(total.number).abs()) + total.unit,
      },
    };
}

function* pointFindings(prose: Prose): Findings {
  for (const wrong of wrongScoreParts(prose.said.text, statementOf(prose.said).quantities))
    yield {
      messageId: "points",
      cells: cellsOf(prose),
      values: {
        ...valuesOfParts(wrong.total, wrong.parts, wrong.sum),
        parts: listed(wrong.parts.map(quotedPoints), MOST_PARTS),
      },
    };
}

function* sumFindings(prose: Prose, list: PartList): Findings {
  const sum = unroundedSum(list);
  if (!sum) return;
  yield {
    messageId: "sum",
    cells: cellsOf(prose),
    values: valuesOfParts(list.whole, list.parts, sum),
  };
}

function valuesOfParts(whole: StatedQuantity, parts: readonly StatedQuantity[], sum: Decimal) {
  return {
    whole: quotedQuantity(whole),
    parts: listed(parts.map(quotedQuantity), MOST_PARTS),
    sum: shownNumber(sum) + whole.unit,
    gap: shownNumber(sum.minus(whole.number).abs()) + whole.unit,
  };
}

function* countFindings(prose: Prose): Findings {
  for (const { announced, named } of wrongCounts(prose.said.text))
    yield {
      messageId: "count",
      cells: cellsOf(prose),
      values: {
        announced,
        named: listed(named.map(quotedName), MOST_PARTS),
        count: String(named.length),
      },
    };
}

/** The ratios of indicator rows are judged as such; a report that repeats one of them repeats the mistake. */
function* ratioFindings(texts: readonly Prose[], tables: readonly ScoredTable[]): Findings {
  const repeats = ({ printed, part, whole }: WrongShare) =>
    tables.some(({ table }) =>
      table.indicators.some((row) => {
        const ratio = quotedRatio(row);
        return (
          ratio?.printed.number.eq(printed.number) &&
          ratio.part.number.eq(part.number) &&
          ratio.whole.number.eq(whole.number)
        );
      }),
    );
  for (const prose of texts) {
    const wrong = wrongShares(prose.said.text, statementOf(prose.said));
    for (const share of wrong.filter((one) => !repeats(one)))
      yield {
        messageId: "ratio",
        cells: cellsOf(prose),
        values: {
          printed: quotedQuantity(share.printed),
          part: quotedQuantity(share.part),
          whole: quotedQuantity(share.whole),
          computed: shownPercent(share.computed),
        },
      };
  }
}

function* goalFindings(scored: ScoredTable): Findings {
  const { sheet } = scored.table;
  for (const { quantity, goal, row, stated } of goalContradictions(scored))
    yield {
      messageId: "goal",
      cells: [goal, stated].map(({ at }) => ({ sheet, at })),
      values: { said: quotedQuantity(quantity), name: rowName(row), stated: stated.text.trim() },
      indicator: rowName(row),
    };
}

function* scoreFindings(contents: WorkbookContents): Findings {
  const groups = saidScoreGroups(contents);
  for (const group of groups) yield* differingScores(group);
  for (const { whole, classes, sum } of wrongClassSums(groups))
    yield {
      messageId: "classes",
      cells: placesOf([whole, ...classes]),
      values: {
        said: quotedQuantity(whole.score),
        parts: listed(
          classes.map(({ name, score }) => name + score.text),
          MOST_PARTS,
        ),
        sum: `${shownNumber(sum)}分`,
      },
    };
}

function placesOf(said: readonly SaidScore[]): readonly CellReference[] {
  return said.map(({ place }) => place);
}

/** Places that say another score than most do; one that says what the table prints is the table's affair. */
function* differingScores({
  name,
  subject,
  agreed,
  others,
  printed,
  scored,
}: SaidScoreGroup): Findings {
  const wrong = others.filter((other) => !printed || !saysScore(other, printed.number));
  const [first] = wrong;
  const fits = printed && saysScore(agreed[0], printed.number);
  if (!first) return;
  const inTable = fits ? [{ sheet: scored.table.sheet, at: printed.at }] : [];
  const elsewhere = [...placesOf(agreed), ...inTable];
  yield {
    messageId: "scores",
    cells: [...placesOf(wrong), ...elsewhere],
    values: {
      name: scoreName(subject, name),
      said: quotedQuantity(first.score),
      other: agreed[0].score.text,
      elsewhere: sheetNames(elsewhere),
    },
  };
}

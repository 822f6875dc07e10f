import type { CellReference } from "../../grid/address";
import { shownNumber } from "../../score/shown-number";
import type { FigureSum } from "../figure-sums";
import { figureSums } from "../figure-sums";
import { listed, quotedName } from "../listed";
import { paragraphLists } from "../narrative/paragraph-lists";
import type { PartList } from "../narrative/part-list";
import type { PartVerdict } from "../narrative/part-sum";
import { judgeList } from "../narrative/part-sum";
import { quotedQuantity } from "../narrative/stated-quantity";
import { listsInProse } from "../prose";
import { workbookRule } from "../rule";
import type { ScoredTable, WorkbookContents } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["name", "total", "parts", "sum", "gap"] as const;

const messages = {
  exceeds: { severity: "error", slots },
  /** Less than the whole, although all parts are listed. */
  differs: { severity: "error", slots },
  /** Less by a hair, or although such parts mostly are all there are. */
  short: { severity: "warning", slots },
  /** Less, and most of it: the list may be open. */
  partial: { severity: "info", slots },
  rounding: { severity: "info", slots },
  /** The paragraphs under a heading make more than any total named in its section. */
  headed: { severity: "warning", slots },
} as const;

/**
 * B13: what stands behind 其中 does not exceed its whole, and makes it where all parts are listed: in
 * sentences, in paragraphs that follow 「其中：」, in the columns and rows of figures. The fund block and
 * lists of project funds are summed by fund-sum.
 */
export const ofWhichSum = workbookRule({
  id: "of-which-sum",
  code: "B13",
  clause: "分项之和等于合计、“其中”各项之和不大于总额（通常做法）",
  fix: "none",
  messages,
  *check(contents) {
    const findings = new Map<string, Found>();
    for (const { home, found } of [...ofFigures(contents), ...ofTexts(contents)]) {
      // The same amounts in several rows or texts of one place are one mistake.
      const { total, parts, sum } = found.values;
      const key = JSON.stringify([home, found.messageId, total, parts, sum]);
      const same = findings.get(key);
      findings.set(key, same ? { ...same, cells: [...same.cells, ...found.cells] } : found);
    }
    yield* findings.values();
  },
});

type MessageId = keyof typeof messages;

interface Found {
  readonly messageId: MessageId;
  readonly cells: readonly CellReference[];
  readonly values: Readonly<Record<(typeof slots)[number], string>>;
}

/** A finding with the table or sheet it belongs to. */
interface Housed {
  readonly home: string;
  readonly found: Found;
}

function ofFigures({ tables }: WorkbookContents): readonly Housed[] {
  return flatMapped(tables, (scored) =>
    flatMapped(scored.table.figures, figureSums).map((sum) => ({
      home: scored.table.id,
      found: figureFinding(sum, scored),
    })),
  );
}

function figureFinding(sum: FigureSum, { table: { sheet } }: ScoredTable): Found {
  const { verdict, name, total, parts, partNames } = sum;
  const named = parts.map(({ text }, i) => `${partNames[i] ?? ""}${text.trim()}`);
  return {
    messageId: verdict,
    cells: [total, ...parts].map(({ at }) => ({ sheet, at })),
    values: {
      name: quotedName(name),
      total: total.text.trim(),
      parts: listed(named),
      sum: shownNumber(sum.sum),
      gap: shownNumber(sum.sum.minus(total.number).abs()),
    },
  };
}

function ofTexts(contents: WorkbookContents): readonly Housed[] {
  const inTexts = flatMapped(listsInProse(contents), ({ prose, list }) => {
    const found = listFinding(list, [prose]);
    return found ? [{ home: prose.home, found }] : [];
  });
  const overParagraphs = flatMapped(
    paragraphLists(contents.narratives),
    ({ list, paragraphs, announced }) => {
      const found = listFinding(list, paragraphs, announced ? undefined : "headed");
      return found ? [{ home: paragraphs[0]?.sheet ?? "", found }] : [];
    },
  );
  return [...inTexts, ...overParagraphs];
}

function listFinding(
  list: PartList,
  places: readonly CellReference[],
  inPlaceOfExceeds?: "headed",
): Found | null {
  const judged = judgeList(list);
  if (!judged) return null;
  const { whole, parts } = list;
  const messageId = messageOf(judged.verdict, inPlaceOfExceeds);
  return (
    messageId && {
      messageId,
      cells: places.map(({ sheet, at }) => ({ sheet, at })),
      values: {
        name: quotedName(whole.name || whole.text),
        total: whole.text,
        parts: listed(parts.map(quotedQuantity)),
        sum: shownNumber(judged.sum) + whole.unit,
        gap: shownNumber(judged.sum.minus(whole.number).abs()) + whole.unit,
      },
    }
  );
}

/** Of paragraphs under a heading only an excess says anything. */
function messageOf(verdict: PartVerdict, inPlaceOfExceeds: "headed" | undefined): MessageId | null {
  if (!inPlaceOfExceeds) return verdict;
  return verdict === "exceeds" ? inPlaceOfExceeds : null;
}

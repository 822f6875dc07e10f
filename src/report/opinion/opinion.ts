import type { Severity } from "../../core/check/rule";
import { fromA1 } from "../../core/grid/address";
import { Decimal } from "decimal.js";
import type { Conclusion, FindingList } from "../../words/opinion";
import { opinionWords } from "../../words/opinion";
import { causesAmong } from "../finding-report";
import { plain } from "../fields";
import type { FileReport, FindingReport, TableReport } from "../report";
import { cellRanges } from "../text/cell-list";
import { problemGroups } from "./problem-groups";
import type { ProblemGroup } from "./problem-groups";
import { reviewScore } from "./review-score";
import type { ReviewScore } from "./review-score";

/** A drafted 审核意见: the reviewer edits and signs it. */
export interface Opinion {
  readonly conclusion: Conclusion;
  /** The conclusion, the numbered problems, what else is to be known; each a paragraph. */
  readonly paragraphs: readonly string[];
}

/** More kinds of problems than these are left to the list of findings: an opinion is read whole. */
const ITEMS = 8;
const EXAMPLES = 3;
const SHOWN_RANGES = 6;

/** The opinion on one table, with its 核查分数; `list`: where the reader finds all that was found. */
export function tableOpinion(table: TableReport, list: FindingList): Opinion {
  const score = reviewScore(table);
  const opinion = opinionOf(table.findings, scoreClause(score), list);
  if (score.asStated === 0 || score.state !== "computed") return opinion;
  const paragraphs = [...opinion.paragraphs, opinionWords.asStated(score.asStated)];
  return { ...opinion, paragraphs };
}

/** The opinion on what concerns no single table of a workbook; null where there is nothing. */
export function workbookOpinion({ findings }: FileReport, list: FindingList): Opinion | null {
  return findings.length === 0 ? null : opinionOf(findings, "", list);
}

/** An opinion as one text, to copy. */
export function opinionText({ paragraphs }: Opinion): string {
  return paragraphs.join("\n");
}

function opinionOf(findings: readonly FindingReport[], score: string, list: FindingList): Opinion {
  const causes = causesAmong(findings);
  const open = causes.filter(({ acknowledged }) => acknowledged === null);
  const count = (severity: Severity) => open.filter((f) => f.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const groups = problemGroups(open.filter(({ severity }) => severity !== "info"));
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const conclusion = errors > 0 ? "return" : warnings > 0 ? "explain" : "nothing";
  const counted = opinionWords.counted(errors, warnings);
  return {
    conclusion,
    paragraphs: [
      conclusion === "nothing"
        ? opinionWords.headNothing(score)
        : opinionWords.head(score, counted, conclusion),
      ...groups
        .slice(0, ITEMS)
        .map((group, index) => opinionWords.item(index + 1, groupText(group, byId, list))),
      ...(groups.length > ITEMS ? [opinionWords.more(groups.length - ITEMS, list)] : []),
      ...(infos > 0 ? [opinionWords.hints(infos, list)] : []),
      ...acknowledgedText(causes),
    ],
  };
}

function scoreClause({ score, stated, excess, grade, state }: ReviewScore): string {
  if (state === "no-scores") return "";
  if (score === null) return opinionWords.scoreNotComputable(stated);
  const graded = grade === null ? "" : opinionWords.grade(grade);
  if (excess === null) return opinionWords.scoreMissing(score, graded);
  const difference = new Decimal(excess);
  if (difference.isZero()) return opinionWords.scoreAgrees(score, graded);
  const points = plain(difference.abs());
  const said = difference.isPositive() ? opinionWords.higher(points) : opinionWords.lower(points);
  return opinionWords.scoreDiffers(stated, score, said, graded);
}

/** What is wrong at which cells, what to correct, by which clause. */
function groupText(
  { findings, advice, clause }: ProblemGroup,
  byId: ReadonlyMap<string, FindingReport>,
  list: FindingList,
): string {
  const placed = findings
    .slice(0, EXAMPLES)
    .map(({ message, cells }) => opinionWords.placed(message, cellsText(ownCells(cells))));
  const [first] = placed;
  const correct = advice === null ? opinionWords.correctEach : opinionWords.advice(advice);
  const said =
    findings.length === 1 && first !== undefined
      ? opinionWords.one(first, correct)
      : opinionWords.several(findings.length, placed, correct, list);
  const affected = findings
    .flatMap(({ consequences }) => consequences)
    .flatMap((id) => byId.get(id)?.cell ?? []);
  const also = affected.length === 0 ? "" : opinionWords.alsoAffected(cellsText(affected));
  return said + also + clauseText(clause);
}

/** The first cell and those like it: in its column, or in other sheets. The rest are what it was worked out from. */
function ownCells(cells: readonly string[]): readonly string[] {
  const column = fromA1(cells[0] ?? "")?.column;
  return cells.filter((cell) => {
    const at = fromA1(cell);
    return at === null || at.column === column;
  });
}

/** A finding's cells in a sentence: ranges, the first few. */
function cellsText(cells: readonly string[]): string {
  const ranges = cellRanges(cells);
  const shown = ranges.slice(0, SHOWN_RANGES).join(opinionWords.listMark);
  return ranges.length > SHOWN_RANGES ? opinionWords.moreCells(shown, cells.length) : shown;
}

/** The document without the reading in brackets behind it; where it rests on custom, that is said. */
function clauseText(clause: string): string {
  const document = clause.replace(/（[^（）]*）$/, "").trim();
  if (document === "") return "";
  if (!clause.includes(opinionWords.custom)) return opinionWords.byClause(document);
  return opinionWords.byCustom(document.includes("〔") ? document : opinionWords.custom);
}

function acknowledgedText(causes: readonly FindingReport[]): string[] {
  const reasons = causes.flatMap(({ acknowledged }) => acknowledged?.reason ?? []);
  if (reasons.length === 0) return [];
  const said = [...new Set(reasons)].join(opinionWords.reasonMark);
  return [opinionWords.acknowledged(reasons.length, said)];
}

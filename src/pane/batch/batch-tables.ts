import type { Severity } from "../../core/check/rule";
import { SEVERITIES } from "../../core/check/severities";
import { pageWords } from "../../words/page";
import { nameOfRule } from "../../words/rules";
import { make } from "../page/make";
import type { FileLine, RuleLine, UnitLine } from "./batch-lists";
import type { SeverityCounts } from "./file-summary";
import { type Column, LineTable } from "./line-table";

const WORDS = pageWords.batch;

/** Link-like button in a cell. */
function link(text: string, press: () => void, name = text): HTMLElement {
  return make("button", {
    class: "batch-link",
    text,
    press,
    attributes: { type: "button", "aria-label": name, title: text },
  });
}

function counted<Line>(countsOf: (line: Line) => SeverityCounts): readonly Column<Line>[] {
  return SEVERITIES.map((severity: Severity) => ({
    head: WORDS.columns[severity],
    kind: "number",
    by: (line) => countsOf(line)[severity],
    cell: (line) => {
      const count = countsOf(line)[severity];
      return make("span", {
        class: `batch-count batch-count-${severity}`,
        text: count === 0 ? "" : String(count),
      });
    },
  }));
}

/** One line a table; a file that cannot be read says what to do in its place. */
export function fileTable(open: (index: number) => void): LineTable<FileLine> {
  const { columns } = WORDS;
  const text = (head: string, of: (line: FileLine) => string): Column<FileLine> => ({
    head,
    by: of,
    cell: of,
  });
  return new LineTable<FileLine>(
    WORDS.views.files,
    [
      {
        head: columns.file,
        by: ({ file }) => file.path,
        cell: ({ index, file }) =>
          link(
            file.path,
            () => {
              open(index);
            },
            WORDS.openFile(file.path),
          ),
      },
      text(columns.unit, ({ table }) => table?.unit ?? ""),
      {
        head: columns.project,
        by: ({ table }) => table?.project ?? "",
        cell: ({ file, table }) => {
          if (file.failure)
            return make("span", { class: "batch-failure" }, [
              file.failure.message,
              make("small", { text: file.failure.whatToDo }),
            ]);
          if (!table) return make("span", { class: "batch-quiet", text: WORDS.noTable });
          return table.project || table.title;
        },
      },
      text(columns.form, ({ table }) => table?.formName ?? ""),
      numeric(columns.stated, ({ table }) => table?.statedScore ?? ""),
      numeric(columns.computed, ({ table }) =>
        table ? (table.computedScore ?? WORDS.noScore) : "",
      ),
      ...counted<FileLine>(({ counts }) => counts),
    ],
    WORDS.sorted,
    WORDS.empty,
    (row, { file, counts }) => {
      if (file.failure) row.dataset["state"] = "unreadable";
      else if (counts.error > 0) row.dataset["state"] = "error";
    },
  );
}

/** A score as text, sorted as the number it is. */
function numeric(head: string, of: (line: FileLine) => string): Column<FileLine> {
  return {
    head,
    kind: "number",
    cell: of,
    by: (line) => {
      const value = Number(of(line));
      return of(line) === "" || Number.isNaN(value) ? -1 : value;
    },
  };
}

export function unitTable(choose: (unit: string) => void): LineTable<UnitLine> {
  const { columns } = WORDS;
  return new LineTable<UnitLine>(
    WORDS.views.units,
    [
      {
        head: columns.unit,
        by: ({ unit }) => unit,
        cell: ({ unit }) =>
          link(unit || WORDS.noUnit, () => {
            choose(unit);
          }),
      },
      {
        head: columns.files,
        kind: "number",
        by: ({ files }) => files,
        cell: ({ files }) => String(files),
      },
      {
        head: columns.tables,
        kind: "number",
        by: ({ tables }) => tables,
        cell: ({ tables }) => String(tables),
      },
      ...counted<UnitLine>(({ counts }) => counts),
    ],
    WORDS.sorted,
    WORDS.empty,
  );
}

export function ruleTable(choose: (rule: string) => void): LineTable<RuleLine> {
  const { columns } = WORDS;
  return new LineTable<RuleLine>(
    WORDS.views.rules,
    [
      {
        head: columns.rule,
        by: ({ rule }) => nameOfRule(rule),
        cell: ({ rule }) =>
          link(nameOfRule(rule), () => {
            choose(rule);
          }),
      },
      {
        head: columns.files,
        kind: "number",
        by: ({ files }) => files,
        cell: ({ files }) => String(files),
      },
      ...counted<RuleLine>(({ counts }) => counts),
    ],
    WORDS.sorted,
    WORDS.empty,
  );
}

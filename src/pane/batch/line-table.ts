import { make } from "../page/make";

export interface Column<Line> {
  readonly head: string;
  readonly kind?: "number";
  /** Text, or what stands for it. */
  readonly cell: (line: Line) => string | Node;
  /** Sorts by this when the head is pressed. */
  readonly by: (line: Line) => string | number;
}

/** Lines added to the document at once; the others follow while nobody waits. */
const PORTION = 60;

/** A table of many lines: sortable by its heads, filled in portions so that the page stays alive. */
export class LineTable<Line> {
  readonly element = make("div", {
    class: "batch-table",
    attributes: { tabindex: "0", role: "region" },
  });
  private readonly body = make("tbody");
  private readonly heads: readonly HTMLElement[];
  private lines: readonly Line[] = [];
  private sorted: { readonly column: number; readonly down: boolean } | null = null;
  private filling = 0;

  constructor(
    label: string,
    private readonly columns: readonly Column<Line>[],
    sortWords: (head: string) => string,
    private readonly emptyText: string,
    private readonly dress: (row: HTMLTableRowElement, line: Line) => void = () => undefined,
  ) {
    this.heads = columns.map(({ head, kind }, index) => {
      const button = make("button", {
        text: head,
        attributes: { type: "button", title: sortWords(head) },
        press: () => {
          this.sortBy(index);
        },
      });
      return make("th", { attributes: { scope: "col", "data-kind": kind ?? "text" } }, [button]);
    });
    const table = make("table", {}, [make("thead", {}, [make("tr", {}, this.heads)]), this.body]);
    this.element.setAttribute("aria-label", label);
    this.element.append(table);
  }

  show(lines: readonly Line[]): void {
    this.lines = lines;
    this.fill();
  }

  private sortBy(column: number): void {
    const down =
      this.sorted?.column === column ? !this.sorted.down : this.columns[column]?.kind === "number";
    this.sorted = { column, down };
    for (const [index, head] of this.heads.entries()) {
      if (index === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    this.fill();
  }

  private ordered(): readonly Line[] {
    const { sorted } = this;
    const by = sorted && this.columns[sorted.column]?.by;
    if (!by) return this.lines;
    const sign = sorted.down ? -1 : 1;
    return [...this.lines].sort((a, b) => sign * compared(by(a), by(b)));
  }

  private fill(): void {
    clearTimeout(this.filling);
    const ordered = this.ordered();
    this.body.replaceChildren();
    if (ordered.length === 0)
      this.body.append(
        make("tr", {}, [
          make("td", {
            text: this.emptyText,
            attributes: { colspan: String(this.columns.length) },
          }),
        ]),
      );
    this.append(ordered, 0);
  }

  private append(lines: readonly Line[], from: number): void {
    const to = Math.min(from + PORTION, lines.length);
    this.body.append(...lines.slice(from, to).map((line) => this.row(line)));
    if (to < lines.length)
      this.filling = window.setTimeout(() => {
        this.append(lines, to);
      }, 16);
  }

  private row(line: Line): HTMLTableRowElement {
    const row = make(
      "tr",
      {},
      this.columns.map(({ cell, kind }) =>
        make("td", { attributes: { "data-kind": kind ?? "text" } }, [cell(line)]),
      ),
    );
    this.dress(row, line);
    return row;
  }
}

const COLLATOR = new Intl.Collator("zh-CN", { numeric: true });

function compared(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : COLLATOR.compare(String(a), String(b));
}

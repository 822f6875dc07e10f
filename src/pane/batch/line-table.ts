import { make } from "../page/make";

export interface Column<Line> {
  readonly head: string;
  readonly kind?: "number";
  /** Text, or what stands for it. */
  readonly cell: (line: Line) => string | Node;
  /** Sorts by this when the head is pressed. */
  readonly by: (line: Line) => string | number;
}

/** Rows in the document; as many more follow each time somebody scrolls to their end. */
const PORTION = 100;
/** Pixels before the end of the rows at which more are added. */
const NEAR_END = 600;

/**
 * A table of many lines, sortable by its heads. Only the rows that somebody has scrolled to are in the
 * document, and the row of a line that was shown before is kept: so lines can come in by the hundred
 * while the page stays alive.
 */
export class LineTable<Line extends object> {
  readonly element = make("div", {
    class: "batch-table",
    attributes: { tabindex: "0", role: "region" },
  });
  private readonly body = make("tbody");
  private readonly table: HTMLElement;
  private readonly heads: readonly HTMLElement[];
  private lines: readonly Line[] = [];
  private sorted: { readonly column: number; readonly down: boolean } | null = null;
  private ordered: readonly Line[] = [];
  private limit = PORTION;
  private readonly rows = new WeakMap<Line, HTMLTableRowElement>();

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
    this.table = make("table", {}, [make("thead", {}, [make("tr", {}, this.heads)]), this.body]);
    this.element.setAttribute("aria-label", label);
    this.element.append(this.table);
    this.element.addEventListener("scroll", () => {
      this.follow();
    });
  }

  /** Lines that are the very objects of before keep their rows. */
  show(lines: readonly Line[]): void {
    this.lines = lines;
    this.order();
    this.draw();
  }

  /** Back to the first lines: what is shown next is another list. */
  restart(): void {
    this.limit = PORTION;
    this.element.scrollTop = 0;
  }

  private sortBy(column: number): void {
    const down =
      this.sorted?.column === column ? !this.sorted.down : this.columns[column]?.kind === "number";
    this.sorted = { column, down };
    for (const [index, head] of this.heads.entries()) {
      if (index === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    this.order();
    this.restart();
    this.draw();
  }

  private order(): void {
    const { sorted } = this;
    const by = sorted && this.columns[sorted.column]?.by;
    const sign = sorted?.down === true ? -1 : 1;
    this.ordered = by ? [...this.lines].sort((a, b) => sign * compared(by(a), by(b))) : this.lines;
  }

  /** Puts the rows in their order and moves only those that are not in it. */
  private draw(): void {
    this.table.setAttribute("aria-rowcount", String(this.ordered.length + 1));
    const rows = this.ordered.slice(0, this.limit).map((line) => this.rowOf(line));
    let next = this.body.firstChild;
    for (const row of rows.length === 0 ? [this.emptyRow()] : rows)
      if (row === next) next = next.nextSibling;
      else this.body.insertBefore(row, next);
    while (next) {
      const after = next.nextSibling;
      next.remove();
      next = after;
    }
  }

  private follow(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.element;
    if (this.limit >= this.ordered.length) return;
    if (scrollTop + clientHeight < scrollHeight - NEAR_END) return;
    this.limit += PORTION;
    this.draw();
  }

  private emptyRow(): HTMLTableRowElement {
    const { length } = this.columns;
    return make("tr", {}, [
      make("td", { text: this.emptyText, attributes: { colspan: String(length) } }),
    ]);
  }

  private rowOf(line: Line): HTMLTableRowElement {
    const known = this.rows.get(line);
    const row = known ?? this.row(line);
    if (!known) this.rows.set(line, row);
    return row;
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

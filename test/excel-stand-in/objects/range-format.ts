import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet } from "../model/sheet";
import type { BorderSide, CellStyle, Font } from "../model/style";
import { BORDER_SIDES } from "../model/style";
import { hostType, type HostType, type PropertyDefinition } from "../wire/definition";
import type { Desk } from "../wire/desk";
import type { Json } from "../wire/messages";
import { refuse } from "../wire/refusal";
import { guardPermission, type CellSet } from "./guard";
import {
  borderOf,
  colour,
  common,
  HORIZONTAL,
  number,
  oneOf,
  orientation,
  restyle,
  sideOf,
  text,
  truth,
  VERTICAL,
} from "./style-access";

type StyleKey = Exclude<keyof CellStyle, "font" | "borders" | "fill">;

function plainStyle<K extends StyleKey>(
  key: K,
  parse: (value: Json) => CellStyle[K],
  since = "1.1",
): PropertyDefinition<CellSet> {
  return {
    since,
    get: (set) => common(set, (style) => style[key]),
    set: (set, value, desk) => {
      const parsed = parse(value);
      restyle(set, desk, (style) => ({ ...style, [key]: parsed }));
    },
  };
}

function fontProperty<K extends keyof Font>(
  key: K,
  parse: (value: Json) => Font[K],
): PropertyDefinition<CellSet> {
  return {
    get: (set) => common(set, (style) => style.font[key]),
    set: (set, value, desk) => {
      const parsed = parse(value);
      restyle(set, desk, (style) => ({ ...style, font: { ...style.font, [key]: parsed } }));
    },
  };
}

const RANGE_FONT = hostType<CellSet>({
  kind: "RangeFont",
  properties: {
    Bold: fontProperty("bold", truth),
    Color: fontProperty("color", colour),
    Italic: fontProperty("italic", truth),
    Name: fontProperty("name", text),
    Size: fontProperty("size", number),
    Underline: fontProperty("underline", text),
    Strikethrough: { since: "1.9", ...fontProperty("strikethrough", truth) },
  },
});

const RANGE_FILL = hostType<CellSet>({
  kind: "RangeFill",
  properties: {
    Color: {
      get: (set) => common(set, (style) => style.fill ?? "#FFFFFF"),
      set: (set, value, desk) => {
        const fill = colour(value);
        restyle(set, desk, (style) => ({ ...style, fill }));
      },
      note: "no fill reads as #FFFFFF (office-js#6218)",
    },
  },
  methods: {
    Clear: {
      writes: true,
      run: (set, _, desk) => {
        restyle(set, desk, (style) => ({ ...style, fill: null }));
        return null;
      },
    },
  },
});

const FORMAT_PROTECTION = hostType<CellSet>({
  kind: "FormatProtection",
  properties: {
    Locked: plainStyle("locked", truth, "1.2"),
    FormulaHidden: plainStyle("formulaHidden", truth, "1.2"),
  },
});

interface BorderTarget {
  readonly set: CellSet;
  readonly side: string;
}

/** The cells a border of the set touches, and which of their edges. */
function edges({
  set,
  side,
}: BorderTarget): { readonly cells: CellSet; readonly edge: BorderSide }[] {
  return set.areas.flatMap((area) => {
    const cells = (areas: Partial<typeof area>, edge: BorderSide) => ({
      cells: { sheet: set.sheet, areas: [{ ...area, ...areas }] },
      edge,
    });
    switch (sideOf(side)) {
      case "EdgeTop":
        return [cells({ bottom: area.top }, "EdgeTop")];
      case "EdgeBottom":
        return [cells({ top: area.bottom }, "EdgeBottom")];
      case "EdgeLeft":
        return [cells({ right: area.left }, "EdgeLeft")];
      case "EdgeRight":
        return [cells({ left: area.right }, "EdgeRight")];
      case "InsideHorizontal":
        if (area.top === area.bottom) return [];
        return [
          cells({ bottom: area.bottom - 1 }, "EdgeBottom"),
          cells({ top: area.top + 1 }, "EdgeTop"),
        ];
      case "InsideVertical":
        if (area.left === area.right) return [];
        return [
          cells({ right: area.right - 1 }, "EdgeRight"),
          cells({ left: area.left + 1 }, "EdgeLeft"),
        ];
      case "DiagonalDown":
        return [cells({}, "DiagonalDown")];
      case "DiagonalUp":
        return [cells({}, "DiagonalUp")];
    }
  });
}

function borderProperty(key: "style" | "weight" | "color"): PropertyDefinition<BorderTarget> {
  return {
    get: (target) => {
      const [first] = edges(target);
      return first ? common(first.cells, (style) => borderOf(style, first.edge)[key]) : "None";
    },
    set: (target, value, desk) => {
      const given = key === "color" ? colour(value) : text(value);
      for (const { cells, edge } of edges(target))
        restyle(cells, desk, (style) => {
          const border = borderOf(style, edge);
          const drawn = key !== "style" && border.style === "None" ? "Continuous" : border.style;
          return {
            ...style,
            borders: { ...style.borders, [edge]: { ...border, style: drawn, [key]: given } },
          };
        });
    },
  };
}

const RANGE_BORDER = hostType<BorderTarget>({
  kind: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    Color: borderProperty("color"),
    Style: borderProperty("style"),
    Weight: borderProperty("weight"),
    SideIndex: { get: ({ side }) => side },
  },
});

const ALL_SIDES = [...BORDER_SIDES, "InsideHorizontal", "InsideVertical"];

const RANGE_BORDERS = hostType<CellSet>({
  kind: "RangeBorderCollection",
  properties: { Count: { get: () => ALL_SIDES.length } },
  items: (set) => ALL_SIDES.map((side) => RANGE_BORDER.of({ set, side })),
  item: (set, key) => RANGE_BORDER.of({ set, side: sideOf(key) }),
  methods: {
    GetItemAt: {
      run: (set, [index]) =>
        RANGE_BORDER.of({
          set,
          side:
            ALL_SIDES[typeof index === "number" ? index : -1] ?? refuse("InvalidArgument", "index"),
        }),
    },
  },
});

interface Sizes {
  readonly permission: "allowFormatColumns" | "allowFormatRows";
  readonly of: (sheet: Sheet) => Map<number, number>;
  readonly span: (area: CellSet["areas"][number]) => readonly [number, number];
  readonly otherwise: number;
}

const WIDTHS: Sizes = {
  permission: "allowFormatColumns",
  of: (sheet) => sheet.columnWidths,
  span: (area) => [area.left, area.right],
  otherwise: DEFAULT_COLUMN_WIDTH,
};

const HEIGHTS: Sizes = {
  permission: "allowFormatRows",
  of: (sheet) => sheet.rowHeights,
  span: (area) => [area.top, area.bottom],
  otherwise: DEFAULT_ROW_HEIGHT,
};

/** Of set widths or heights none is standard. */
function standardSize({ permission, of, span }: Sizes): PropertyDefinition<CellSet> {
  const keys = ({ sheet, areas }: CellSet) =>
    [...of(sheet).keys()].filter((at) =>
      areas.some((area) => at >= span(area)[0] && at <= span(area)[1]),
    );
  return {
    since: "1.7",
    get: (set) => keys(set).length === 0,
    set: (set, value, desk) => {
      guardPermission(set.sheet, permission);
      if (value === true) for (const at of keys(set)) of(set.sheet).delete(at);
      desk.workbook.changed();
    },
  };
}

function size({ permission, of, span, otherwise }: Sizes): PropertyDefinition<CellSet> {
  return {
    since: "1.2",
    note: "points",
    get: ({ sheet, areas }) => {
      const found = new Set<number>();
      for (const area of areas) {
        const [first, last] = span(area);
        for (let at = first; at <= last; at++) found.add(of(sheet).get(at) ?? otherwise);
      }
      const [one] = found;
      return found.size === 1 && one !== undefined ? one : null;
    },
    set: ({ sheet, areas }, value, desk: Desk) => {
      guardPermission(sheet, permission);
      const points = number(value);
      if (points < 0 || points > 2000) refuse("InvalidArgument", "Width or height out of bounds.");
      for (const area of areas) {
        const [first, last] = span(area);
        for (let at = first; at <= last; at++) of(sheet).set(at, points);
      }
      desk.workbook.changed();
    },
  };
}

export const RANGE_FORMAT: HostType<CellSet> = hostType({
  kind: "RangeFormat",
  properties: {
    ColumnWidth: size(WIDTHS),
    RowHeight: size(HEIGHTS),
    UseStandardWidth: standardSize(WIDTHS),
    UseStandardHeight: standardSize(HEIGHTS),
    HorizontalAlignment: plainStyle("horizontal", (value) => oneOf(HORIZONTAL, value)),
    VerticalAlignment: plainStyle("vertical", (value) => oneOf(VERTICAL, value)),
    WrapText: plainStyle("wrap", truth),
    TextOrientation: plainStyle("textOrientation", orientation, "1.7"),
    IndentLevel: plainStyle("indent", number, "1.9"),
    ShrinkToFit: plainStyle("shrink", truth, "1.9"),
  },
  links: {
    Fill: { to: (set) => RANGE_FILL.of(set) },
    Font: { to: (set) => RANGE_FONT.of(set) },
    Borders: { to: (set) => RANGE_BORDERS.of(set) },
    Protection: { since: "1.2", to: (set) => FORMAT_PROTECTION.of(set) },
  },
  methods: {
    AutofitColumns: {
      since: "1.2",
      writes: true,
      grade: "inferred",
      note: "checks protection, changes no width",
      run: ({ sheet }, _, desk) => {
        guardPermission(sheet, "allowFormatColumns");
        desk.workbook.changed();
        return null;
      },
    },
    AutofitRows: {
      since: "1.2",
      writes: true,
      note: "forgets set heights",
      grade: "inferred",
      run: ({ sheet, areas }, _, desk) => {
        guardPermission(sheet, "allowFormatRows");
        for (const area of areas)
          for (const row of [...sheet.rowHeights.keys()])
            if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
        desk.workbook.changed();
        return null;
      },
    },
  },
});

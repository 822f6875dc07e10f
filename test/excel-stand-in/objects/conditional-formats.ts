import type { Area } from "../../../src/core/grid/address";
import { intersect, without } from "../model/area";
import type { ConditionalFormat, Sheet } from "../model/sheet";
import { hostType, type HostType, type HostObject } from "../wire/definition";
import { refuse } from "../wire/refusal";
import { guardPermission, type CellSet } from "./guard";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./range-areas";
import { colour, number, text, truth } from "./style-access";

interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Takes the conditional formats from these cells; what reaches beyond them stays. */
export function cutFormatsOut({ sheet, areas }: CellSet): void {
  for (const format of sheet.conditionalFormats)
    format.areas = areas.reduce<Area[]>(
      (left, hole) => left.flatMap((area) => without(area, hole)),
      format.areas,
    );
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

const FILL = hostType<FormatTarget>({
  kind: "ConditionalRangeFill",
  properties: {
    Color: {
      since: "1.6",
      get: ({ format }) => format.fill ?? "",
      set: ({ sheet, format }, value, desk) => {
        guardPermission(sheet, "allowFormatCells");
        format.fill = colour(value);
        desk.workbook.changed();
      },
    },
  },
  methods: {
    Clear: {
      since: "1.6",
      writes: true,
      run: ({ sheet, format }, _, desk) => {
        guardPermission(sheet, "allowFormatCells");
        format.fill = null;
        desk.workbook.changed();
        return null;
      },
    },
  },
});

const FONT = hostType<FormatTarget>({
  kind: "ConditionalRangeFont",
  properties: {
    Color: {
      since: "1.6",
      get: ({ format }) => format.fontColor ?? "",
      set: ({ sheet, format }, value, desk) => {
        guardPermission(sheet, "allowFormatCells");
        format.fontColor = colour(value);
        desk.workbook.changed();
      },
    },
    Bold: {
      since: "1.6",
      get: ({ format }) => format.bold,
      set: ({ sheet, format }, value, desk) => {
        guardPermission(sheet, "allowFormatCells");
        format.bold = truth(value);
        desk.workbook.changed();
      },
    },
  },
});

const RANGE_FORMAT = hostType<FormatTarget>({
  kind: "ConditionalRangeFormat",
  links: {
    Fill: { since: "1.6", to: (target) => FILL.of(target) },
    Font: { since: "1.6", to: (target) => FONT.of(target) },
  },
});

const RULE = hostType<FormatTarget>({
  kind: "ConditionalFormatRule",
  properties: {
    Formula: {
      since: "1.6",
      get: ({ format }) => format.formula,
      set: ({ sheet, format }, value, desk) => {
        guardPermission(sheet, "allowFormatCells");
        const formula = text(value);
        format.formula = formula.startsWith("=") ? formula : `=${formula}`;
        desk.workbook.changed();
      },
      grade: "inferred",
      note: "read back with its leading =",
    },
  },
});

const CUSTOM = hostType<FormatTarget>({
  kind: "CustomConditionalFormat",
  links: {
    Rule: { since: "1.6", to: (target) => RULE.of(target) },
    Format: { since: "1.6", to: (target) => RANGE_FORMAT.of(target) },
  },
});

function custom(target: FormatTarget): HostObject | null {
  return target.format.type === "Custom" ? CUSTOM.of(target) : null;
}

const CONDITIONAL_FORMAT: HostType<FormatTarget> = hostType({
  kind: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: { since: "1.6", get: ({ format }) => format.id },
    Type: { since: "1.6", get: ({ format }) => format.type },
    Priority: {
      since: "1.6",
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value, desk) => {
        guardPermission(sheet, "allowFormatCells");
        const others = sheet.conditionalFormats.filter((one) => one !== format);
        others.splice(Math.max(0, number(value)), 0, format);
        sheet.conditionalFormats = others;
        desk.workbook.changed();
      },
      note: "counted in the sheet, 0 on top (inferred in detail)",
    },
    StopIfTrue: {
      since: "1.6",
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value, desk) => {
        guardPermission(sheet, "allowFormatCells");
        format.stopIfTrue = truth(value);
        desk.workbook.changed();
      },
    },
  },
  links: {
    Custom: {
      since: "1.6",
      to: (target) =>
        custom(target) ?? refuse("InvalidOperation", "The format is of another type."),
      grade: "inferred",
      note: "of a format of another type: refused",
    },
    CustomOrNullObject: { since: "1.6", to: custom },
  },
  methods: {
    Delete: {
      since: "1.6",
      writes: true,
      run: ({ sheet, format }, _, desk) => {
        guardPermission(sheet, "allowFormatCells");
        const others = sheet.conditionalFormats.filter((one) => one !== format);
        if (others.length === sheet.conditionalFormats.length)
          return refuse("ItemNotFound", "The conditional format is gone.");
        sheet.conditionalFormats = others;
        desk.workbook.changed();
        return null;
      },
    },
    GetRange: {
      since: "1.6",
      run: ({ sheet, format }) => {
        const [area] = format.areas;
        return area && format.areas.length === 1
          ? RANGE.of({ sheet, area })
          : refuse("InvalidOperation", "The format is applied to several ranges.");
      },
    },
    GetRangeOrNullObject: {
      since: "1.6",
      run: ({ sheet, format }) => {
        const [area] = format.areas;
        return area && format.areas.length === 1 ? RANGE.of({ sheet, area }) : null;
      },
    },
    GetRanges: {
      since: "1.9",
      run: ({ sheet, format }) => RANGE_AREAS.of({ sheet, areas: format.areas }),
    },
  },
});

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

function formatsOf({ sheet, areas }: CellSet): FormatTarget[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((area) => touches(area, areas)))
    .map((format) => ({ sheet, format }));
}

function touches(area: Area, areas: readonly Area[]): boolean {
  return areas.some((other) => intersect(area, other) !== null);
}

function found(set: CellSet, id: unknown): HostObject | null {
  const target = formatsOf(set).find(({ format }) => format.id === id);
  return target ? CONDITIONAL_FORMAT.of(target) : null;
}

/** The conditional formats that touch a range; a new one goes on top. */
export const CONDITIONAL_FORMATS: HostType<CellSet> = hostType({
  kind: "ConditionalFormatCollection",
  items: (set) => formatsOf(set).map((target) => CONDITIONAL_FORMAT.of(target)),
  item: found,
  methods: {
    Add: {
      since: "1.6",
      writes: true,
      run: ({ sheet, areas }, [type], desk) => {
        guardPermission(sheet, "allowFormatCells");
        const name = typeof type === "string" ? type : "";
        if (!TYPES.includes(name)) return refuse("InvalidArgument", `No such type: ${name}`);
        if (name !== "Custom")
          return refuse("ApiNotFound", `The stand-in adds no ${name} formats.`);
        const format: ConditionalFormat = {
          id: desk.workbook.newId(),
          type: name,
          areas: [...areas],
          formula: "",
          fill: null,
          fontColor: null,
          bold: null,
          stopIfTrue: false,
          original: null,
        };
        sheet.conditionalFormats.unshift(format);
        desk.workbook.changed();
        return CONDITIONAL_FORMAT.of({ sheet, format });
      },
      note: "added at the first, top priority",
    },
    ClearAll: {
      since: "1.6",
      writes: true,
      run: (set, _, desk) => {
        guardPermission(set.sheet, "allowFormatCells");
        cutFormatsOut(set);
        desk.workbook.changed();
        return null;
      },
      grade: "inferred",
      note: "cuts the range out of formats that reach beyond it",
    },
    GetCount: { since: "1.6", run: (set) => formatsOf(set).length },
    GetItem: {
      since: "1.6",
      run: (set, [id]) => found(set, id) ?? refuse("ItemNotFound", "No such format."),
    },
    GetItemOrNullObject: { since: "1.14", run: (set, [id]) => found(set, id) },
    GetItemAt: {
      since: "1.6",
      run: (set, [index]) => {
        const target = formatsOf(set)[typeof index === "number" ? index : -1];
        return target ? CONDITIONAL_FORMAT.of(target) : refuse("InvalidArgument", "index");
      },
    },
  },
});

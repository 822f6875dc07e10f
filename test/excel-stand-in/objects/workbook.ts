import { parseAddress } from "../model/area";
import type { DefinedName, StandInWorkbook } from "../model/workbook";
import { hostType, type HostType, type HostObject } from "../wire/definition";
import { refuse } from "../wire/refusal";
import { CUSTOM_XML_PARTS } from "./custom-xml";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./range-areas";
import { truth } from "./style-access";
import { WORKSHEETS } from "./worksheets";

const APPLICATION = hostType<StandInWorkbook>({
  kind: "Application",
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { since: "1.9", get: () => "Done" },
  },
  methods: {
    Calculate: { run: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", run: () => null },
    SuspendApiCalculationUntilNextSync: {
      since: "1.6",
      run: () => null,
      note: "changes nothing: calculation is at once",
    },
  },
});

const RUNTIME = hostType<StandInWorkbook>({
  kind: "Runtime",
  properties: {
    EnableEvents: {
      since: "1.8",
      get: (_, desk) => desk.events.enabled,
      set: (_, value, desk) => {
        desk.events.enabled = truth(value);
      },
    },
  },
});

const WORKBOOK_PROTECTION = hostType<StandInWorkbook>({
  kind: "WorkbookProtection",
  properties: { Protected: { since: "1.7", get: (workbook) => workbook.structureProtected } },
  methods: {
    Protect: {
      since: "1.7",
      writes: true,
      run: (workbook) => {
        workbook.structureProtected = true;
        workbook.changed();
        return null;
      },
    },
    Unprotect: {
      since: "1.7",
      writes: true,
      run: (workbook) => {
        workbook.structureProtected = false;
        workbook.changed();
        return null;
      },
    },
  },
});

interface NameTarget {
  readonly workbook: StandInWorkbook;
  readonly name: DefinedName;
}

function rangeOfName({ workbook, name }: NameTarget): HostObject | null {
  const parsed = parseAddress(name.formula.replace(/^=/, ""));
  const sheet = parsed?.sheet ? workbook.sheet(parsed.sheet) : undefined;
  return parsed && sheet ? RANGE.of({ sheet, area: parsed.area }) : null;
}

const NAMED_ITEM = hostType<NameTarget>({
  kind: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: { since: "1.7", get: ({ name }) => name.formula },
    Value: { get: ({ name }) => name.formula.replace(/^=/, "") },
    Comment: { since: "1.4", get: ({ name }) => name.comment },
    Visible: { get: ({ name }) => name.visible },
    Type: { get: () => "Range" },
  },
  methods: {
    GetRange: {
      run: (target) => rangeOfName(target) ?? refuse("InvalidOperation", "The name is no range."),
    },
    GetRangeOrNullObject: { since: "1.4", run: rangeOfName },
  },
});

const NAMES = hostType<StandInWorkbook>({
  kind: "NamedItemCollection",
  items: (workbook) => workbook.names.map((name) => NAMED_ITEM.of({ workbook, name })),
  item: (workbook, key) => {
    const name = workbook.names.find((one) => one.name === key);
    return name ? NAMED_ITEM.of({ workbook, name }) : null;
  },
});

/** The root of all paths. */
export const WORKBOOK: HostType<StandInWorkbook> = hostType({
  kind: "Workbook",
  properties: {
    Name: { since: "1.7", get: (workbook) => workbook.name },
    IsDirty: { since: "1.9", get: (workbook) => workbook.revision > 0 },
    ReadOnly: { since: "1.8", get: () => false },
  },
  links: {
    Worksheets: { to: (workbook) => WORKSHEETS.of(workbook) },
    CustomXmlParts: {
      since: "1.5",
      to: (workbook) => CUSTOM_XML_PARTS.of({ workbook, namespace: null }),
    },
    Application: { to: (workbook) => APPLICATION.of(workbook) },
    _Runtime: { since: "1.5", to: (workbook) => RUNTIME.of(workbook) },
    Protection: { since: "1.7", to: (workbook) => WORKBOOK_PROTECTION.of(workbook) },
    Names: { to: (workbook) => NAMES.of(workbook) },
  },
  methods: {
    GetSelectedRange: {
      run: ({ selection }) =>
        selection ? RANGE.of(selection) : refuse("InvalidSelection", "Nothing is selected."),
    },
    GetSelectedRanges: {
      since: "1.9",
      run: ({ selection }) =>
        selection
          ? RANGE_AREAS.of({ sheet: selection.sheet, areas: [selection.area] })
          : refuse("InvalidSelection", "Nothing is selected."),
    },
    GetActiveCell: {
      since: "1.7",
      run: ({ selection }) => {
        if (!selection) return refuse("InvalidSelection", "Nothing is selected.");
        const { sheet, area } = selection;
        return RANGE.of({ sheet, area: { ...area, bottom: area.top, right: area.left } });
      },
    },
    _RemoveReference: {
      run: (_, [id], desk) => {
        if (typeof id === "string") desk.references.delete(id);
        return null;
      },
    },
  },
});

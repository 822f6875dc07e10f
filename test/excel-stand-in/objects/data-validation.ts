import type { Area } from "../../../src/core/grid/address";
import { areaToA1 } from "../../../src/core/grid/address";
import { intersect, without } from "../model/area";
import type { DataValidation } from "../model/sheet";
import { hostType, type HostType, type PropertyDefinition } from "../wire/definition";
import type { Desk } from "../wire/desk";
import type { Json } from "../wire/messages";
import { refuse } from "../wire/refusal";
import type { CellSet } from "./guard";
import { record, truth } from "./style-access";

/** Wire names of the kinds of rule, and the type Excel calls them. */
const KINDS: Readonly<Record<string, string>> = {
  list: "List",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function validationOf({ sheet, areas }: CellSet): DataValidation | undefined {
  return sheet.validations.find((validation) =>
    areas.every((area) => validation.areas.some((own) => sameOrInside(area, own))),
  );
}

/** True where at least one cell of the set has a rule. */
function isTouched({ sheet, areas }: CellSet): boolean {
  return sheet.validations.some((one) =>
    one.areas.some((own) => areas.some((area) => intersect(area, own) !== null)),
  );
}

function sameOrInside(area: Area, own: Area): boolean {
  const common = intersect(area, own);
  return common !== null && areaToA1(common) === areaToA1(area);
}

/** The validation of exactly these cells; cut out of the others. */
function own(set: CellSet): DataValidation {
  const present = validationOf(set);
  const same = set.sheet.validations.find(
    (one) => one.areas.map(areaToA1).join() === set.areas.map(areaToA1).join(),
  );
  if (same) return same;
  const fresh: DataValidation = {
    areas: [...set.areas],
    rule: present?.rule ?? null,
    errorAlert: present?.errorAlert ?? null,
    prompt: present?.prompt ?? null,
    ignoreBlanks: present?.ignoreBlanks ?? true,
  };
  cutValidationOut(set);
  set.sheet.validations.push(fresh);
  return fresh;
}

/** Takes the validation from these cells; what reaches beyond them stays. */
export function cutValidationOut({ sheet, areas }: CellSet): void {
  for (const validation of sheet.validations)
    validation.areas = areas.reduce<Area[]>(
      (left, hole) => left.flatMap((area) => without(area, hole)),
      validation.areas,
    );
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
}

function guard({ sheet }: CellSet): void {
  if (sheet.protection) refuse("AccessDenied", "The sheet is protected.");
}

/** Texts beyond these lengths are refused by Excel. */
const MOST_TITLE = 32;
const MOST_TEXT = 255;

function checked(value: Json): Json {
  const { title, message } = record(value);
  if (typeof title === "string" && title.length > MOST_TITLE)
    refuse("InvalidArgument", `A title has at most ${String(MOST_TITLE)} characters.`);
  if (typeof message === "string" && message.length > MOST_TEXT)
    refuse("InvalidArgument", `A message has at most ${String(MOST_TEXT)} characters.`);
  return value;
}

function part(key: "errorAlert" | "prompt"): PropertyDefinition<CellSet> {
  return {
    since: "1.8",
    get: (set) => validationOf(set)?.[key] ?? null,
    set: (set, value, desk) => {
      guard(set);
      own(set)[key] = checked(value);
      desk.workbook.changed();
    },
  };
}

function setRule(set: CellSet, value: Json, desk: Desk): void {
  guard(set);
  const [kind, ...more] = Object.keys(record(value));
  if (!kind || more.length > 0 || !KINDS[kind])
    return refuse("InvalidArgument", "A validation rule has exactly one kind.");
  const { source } = record(record(value)[kind]);
  if (kind === "list" && typeof source === "string" && source.length > MOST_TEXT)
    return refuse("InvalidArgument", "A list has at most 255 characters.");
  own(set).rule = value;
  desk.workbook.changed();
  return;
}

export const DATA_VALIDATION: HostType<CellSet> = hostType({
  kind: "DataValidation",
  properties: {
    Rule: { since: "1.8", get: (set) => validationOf(set)?.rule ?? null, set: setRule },
    Type: {
      since: "1.8",
      get: (set) => {
        const [kind = ""] = Object.keys(record(validationOf(set)?.rule));
        return KINDS[kind] ?? (isTouched(set) ? "Inconsistent" : "None");
      },
      note: "Inconsistent where only some of the cells have one",
    },
    ErrorAlert: part("errorAlert"),
    Prompt: part("prompt"),
    IgnoreBlanks: {
      since: "1.8",
      get: (set) => validationOf(set)?.ignoreBlanks ?? true,
      set: (set, value, desk) => {
        guard(set);
        own(set).ignoreBlanks = truth(value);
        desk.workbook.changed();
      },
    },
  },
  methods: {
    Clear: {
      since: "1.8",
      writes: true,
      run: (set, _, desk) => {
        guard(set);
        cutValidationOut(set);
        desk.workbook.changed();
        return null;
      },
    },
  },
});

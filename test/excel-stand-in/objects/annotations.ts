import { parseAddress } from "../model/area";
import type { Annotation, Sheet } from "../model/sheet";
import {
  hostType,
  type HostType,
  type Argument,
  type Definition,
  type HostObject,
} from "../wire/definition";
import type { Desk } from "../wire/desk";
import { refuse } from "../wire/refusal";
import { guardPermission } from "./guard";
import { RANGE } from "./range";
import { text, truth } from "./style-access";

/** The comments or the notes of a sheet. */
interface Annotations {
  readonly sheet: Sheet;
  readonly of: Annotation[];
}

interface Target extends Annotations {
  readonly annotation: Annotation;
}

function place({ sheet }: Annotations, argument: Argument | undefined) {
  const area =
    RANGE.target(argument)?.area ??
    (typeof argument === "string" ? parseAddress(argument)?.area : undefined);
  if (!area || area.top !== area.bottom || area.left !== area.right)
    return refuse("InvalidArgument", `One cell of ${sheet.name} was expected.`);
  return { row: area.top, column: area.left };
}

function at(all: Annotations, argument: Argument | undefined): Annotation | undefined {
  const { row, column } = place(all, argument);
  return all.of.find((one) => one.row === row && one.column === column);
}

function definition(kind: string, since: string): Definition<Target> {
  return {
    kind,
    identity: ({ annotation }) => ({ Id: annotation.id }),
    properties: {
      Content: {
        since,
        get: ({ annotation }) => annotation.content,
        set: ({ sheet, annotation }, value, desk) => {
          guardPermission(sheet, "allowEditObjects");
          annotation.content = text(value);
          desk.workbook.changed();
        },
      },
      AuthorName: { since, get: ({ annotation }) => annotation.author },
      ...(kind === "Note"
        ? {
            Visible: {
              since,
              get: ({ annotation }: Target) => annotation.visible,
              set: ({ annotation }: Target, value: Parameters<typeof truth>[0], desk: Desk) => {
                annotation.visible = truth(value);
                desk.workbook.changed();
              },
            },
          }
        : { Id: { since, get: ({ annotation }: Target) => annotation.id } }),
    },
    methods: {
      Delete: {
        since,
        writes: true,
        run: ({ sheet, of, annotation }, _, desk) => {
          guardPermission(sheet, "allowEditObjects");
          const index = of.indexOf(annotation);
          if (index < 0) return refuse("ItemNotFound", `The ${kind} is gone.`);
          of.splice(index, 1);
          desk.workbook.changed();
          return null;
        },
      },
      GetLocation: {
        since,
        run: ({ sheet, annotation: { row, column } }) =>
          RANGE.of({ sheet, area: { top: row, bottom: row, left: column, right: column } }),
      },
    },
  };
}

function collection(
  kind: string,
  since: string,
  make: (target: Target) => HostObject,
): Definition<Annotations> {
  const found = (all: Annotations, annotation: Annotation | undefined) =>
    annotation ? make({ ...all, annotation }) : null;
  return {
    kind,
    items: (all) => all.of.map((annotation) => make({ ...all, annotation })),
    item: (all, key) =>
      found(
        all,
        all.of.find((one) => one.id === key),
      ),
    methods: {
      Add: {
        since,
        writes: true,
        run: (all, [cell, content], desk) => {
          guardPermission(all.sheet, "allowEditObjects");
          if (at(all, cell)) return refuse("InvalidOperation", "The cell has one already.");
          const annotation = {
            id: desk.workbook.newId(),
            ...place(all, cell),
            author: "Stand-in",
            content: typeof content === "string" ? content : "",
            visible: false,
          };
          all.of.push(annotation);
          desk.workbook.changed();
          return make({ ...all, annotation });
        },
      },
      GetCount: { since, run: (all) => all.of.length },
      GetItem: {
        since,
        run: (all, [cell]) => found(all, at(all, cell)) ?? refuse("ItemNotFound", "None there."),
      },
      GetItemOrNullObject: { since, run: (all, [cell]) => found(all, at(all, cell)) },
      GetItemByCell: {
        since,
        run: (all, [cell]) => found(all, at(all, cell)) ?? refuse("ItemNotFound", "None there."),
      },
    },
  };
}

const COMMENT = hostType(definition("Comment", "1.10"));
const NOTE = hostType(definition("Note", "1.18"));

export const COMMENTS: HostType<Annotations> = hostType(
  collection("CommentCollection", "1.10", (target) => COMMENT.of(target)),
);

/** The npm client has no notes: these answer what `test` makes with `OfficeExtension` itself. */
export const NOTES: HostType<Annotations> = hostType(
  collection("NoteCollection", "1.18", (target) => NOTE.of(target)),
);

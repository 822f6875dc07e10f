import { HostObject, type Argument } from "./definition";
import type { Desk } from "./desk";
import { PATH, type ArgumentInfo, type Json, type ObjectPath, type RequestBody } from "./messages";
import { callable } from "./members";
import { refuse } from "./refusal";

/** Where a path leads: `object` null for a null object, and everything below one. */
export interface Place {
  readonly object: HostObject | null;
  readonly text: string;
}

/** What making an object asks for, so that a fault can refuse it. */
export type Announce = (member: string, text: string, detail: string, writes: boolean) => void;

/** Finds the objects of one request; a path is walked when an action first needs it. */
export class Paths {
  private readonly known = new Map<number, Place>();

  constructor(
    private readonly request: RequestBody,
    private readonly root: HostObject,
    private readonly services: (name: string) => HostObject,
    private readonly desk: Desk,
    private readonly announce: Announce,
  ) {}

  place(id: number): Place {
    const known = this.known.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) return refuse("InvalidArgument", `No object path ${String(id)}.`);
    const place = this.walk(path);
    this.known.set(id, place);
    return place;
  }

  arguments(info: ArgumentInfo | undefined): Argument[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => {
      const id = ids[index];
      if (typeof id === "number" && id !== 0)
        return this.place(id).object ?? refuse("InvalidArgument", "A null object is no argument.");
      return value;
    });
  }

  private missing(object: HostObject, name: string): never {
    callable(null, object, name, this.desk);
    return refuse("ApiNotFound", name);
  }

  private walk(path: ObjectPath): Place {
    switch (path.ObjectPathType) {
      case PATH.global:
        return { object: this.root, text: "workbook" };
      case PATH.newObject:
        return { object: this.services(path.Name), text: path.Name };
      case PATH.reference: {
        const object = this.desk.references.get(path.Name);
        if (!object) return refuse("InvalidReference", `Reference ${path.Name} is gone.`);
        return { object, text: path.Name };
      }
      case PATH.nullObject:
        return { object: null, text: "null" };
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): Place {
    const parent = this.place(path.ParentObjectPathId ?? 0);
    const given = describe(path.ArgumentInfo);
    if (!parent.object) return { object: null, text: `${parent.text}.${path.Name}` };
    switch (path.ObjectPathType) {
      case PATH.property: {
        const link = parent.object.link(path.Name);
        const member = callable(link, parent.object, path.Name, this.desk);
        const text = `${parent.text}.${camel(path.Name)}`;
        return { object: member.to(this.desk), text };
      }
      case PATH.indexer: {
        const text = `${parent.text}[${given}]`;
        this.announce(`${parent.object.kind}.getItem`, text, given, false);
        const key = path.ArgumentInfo?.Arguments?.[0] ?? null;
        const { item } = parent.object;
        if (!item) return this.missing(parent.object, "getItem");
        const object = item(key, this.desk);
        return object
          ? { object, text }
          : refuse("ItemNotFound", "The requested resource doesn't exist.");
      }
      case PATH.method: {
        const text = `${parent.text}.${camel(path.Name)}(${given})`;
        const name = `${parent.object.kind}.${camel(path.Name)}`;
        const member = callable(
          parent.object.method(path.Name),
          parent.object,
          path.Name,
          this.desk,
        );
        this.announce(name, text, given, member.writes);
        const answer = member.run(this.arguments(path.ArgumentInfo), this.desk);
        return { object: answer instanceof HostObject ? answer : null, text };
      }
      default:
        return refuse("GeneralException", `Object path type ${String(path.ObjectPathType)}.`);
    }
  }
}

export function describe(info: ArgumentInfo | undefined): string {
  return (info?.Arguments ?? []).map(short).join(", ");
}

function short(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

export function camel(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

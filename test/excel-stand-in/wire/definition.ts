import type { Desk } from "./desk";
import type { Json } from "./messages";

/**
 * How sure we are that Excel does the same. documented: in Microsoft's reference, an answer by its
 * maintainers, or dictated by its client; inferred: likely, but nobody of us has seen it.
 */
export type Grade = "documented" | "inferred";

interface Behaviour {
  /** First ExcelApi version that has the member; older hosts answer ApiNotFound. */
  readonly since: string;
  readonly grade: Grade;
  /** What is inferred, or left out. */
  readonly note: string;
}

export interface PropertyDefinition<T> extends Partial<Behaviour> {
  readonly get: (target: T, desk: Desk) => Json;
  readonly set?: (target: T, value: Json, desk: Desk) => void;
}

export interface LinkDefinition<T> extends Partial<Behaviour> {
  readonly to: (target: T, desk: Desk) => HostObject | null;
}

/** Positional arguments: plain values, or objects of the host. */
export type Argument = Json | HostObject;
export type Answer = Json | HostObject;

export interface MethodDefinition<T> extends Partial<Behaviour> {
  /** True where it changes what is saved with the file. */
  readonly writes?: boolean;
  readonly run: (target: T, args: readonly Argument[], desk: Desk) => Answer;
}

export interface Definition<T> {
  readonly kind: string;
  /** What the client keeps to find the object again. */
  readonly identity?: (target: T) => Record<string, Json>;
  /** Range and RangeAreas: kept by reference once the client asks for it. */
  readonly byReference?: boolean;
  readonly properties?: Readonly<Record<string, PropertyDefinition<T>>>;
  readonly links?: Readonly<Record<string, LinkDefinition<T>>>;
  readonly methods?: Readonly<Record<string, MethodDefinition<T>>>;
  /** Only of collections. */
  readonly items?: (target: T, desk: Desk) => HostObject[];
  readonly item?: (target: T, key: Json, desk: Desk) => HostObject | null;
}

interface Member extends Partial<Behaviour> {
  readonly name: string;
}

export interface BoundProperty extends Member {
  readonly get: (desk: Desk) => Json;
  readonly set: ((value: Json, desk: Desk) => void) | null;
}

export interface BoundLink extends Member {
  readonly to: (desk: Desk) => HostObject | null;
}

export interface BoundMethod extends Member {
  readonly writes: boolean;
  readonly run: (args: readonly Argument[], desk: Desk) => Answer;
}

/** An object of the host that paths of the client can name. */
export class HostObject {
  /** The reference the client was given, if it asked for one. */
  referenceId: string | null = null;

  constructor(
    readonly kind: string,
    readonly byReference: boolean,
    readonly identity: () => Record<string, Json>,
    readonly property: (name: string) => BoundProperty | null,
    readonly link: (name: string) => BoundLink | null,
    readonly method: (name: string) => BoundMethod | null,
    readonly scalarNames: readonly string[],
    readonly items: ((desk: Desk) => HostObject[]) | null,
    readonly item: ((key: Json, desk: Desk) => HostObject | null) | null,
  ) {}
}

/** A type of the host: makes objects of it and finds out what stands behind one. */
export interface HostType<T> {
  readonly definition: Definition<T>;
  of(target: T): HostObject;
  /** Null for an object of another type. */
  target(object: Argument | undefined): T | null;
}

/** Of every type made so far: what the README says of them is held to it. */
const definitions: Definition<never>[] = [];

export function allHostTypes(): readonly Definition<never>[] {
  return definitions;
}

export function hostType<T>(definition: Definition<T>): HostType<T> {
  definitions.push(definition);
  const targets = new WeakMap<HostObject, { readonly target: T }>();
  const properties = namedInsensitively(definition.properties ?? {});
  const links = namedInsensitively(definition.links ?? {});
  const methods = namedInsensitively(definition.methods ?? {});
  const scalarNames = Object.keys(definition.properties ?? {});
  const { items, item, identity } = definition;
  return {
    definition,
    of(target) {
      const object = new HostObject(
        definition.kind,
        definition.byReference ?? false,
        () => identity?.(target) ?? {},
        (name) => {
          const found = properties.get(name.toLowerCase());
          if (!found) return null;
          const { get, set } = found.member;
          return {
            ...found.member,
            name: found.name,
            get: (desk) => get(target, desk),
            set: set
              ? (value, desk) => {
                  set(target, value, desk);
                }
              : null,
          };
        },
        (name) => {
          const found = links.get(name.toLowerCase());
          if (!found) return null;
          return { ...found.member, name: found.name, to: (desk) => found.member.to(target, desk) };
        },
        (name) => {
          const found = methods.get(name.toLowerCase());
          if (!found) return null;
          const { member } = found;
          const writes = member.writes ?? false;
          return {
            ...member,
            name: found.name,
            writes,
            run: (args, desk) => member.run(target, args, desk),
          };
        },
        scalarNames,
        items ? (desk) => items(target, desk) : null,
        item ? (key, desk) => item(target, key, desk) : null,
      );
      targets.set(object, { target });
      return object;
    },
    target: (object) =>
      object instanceof HostObject ? (targets.get(object)?.target ?? null) : null,
  };
}

function namedInsensitively<M>(
  members: Readonly<Record<string, M>>,
): ReadonlyMap<string, { readonly name: string; readonly member: M }> {
  return new Map(
    Object.entries(members).map(([name, member]) => [name.toLowerCase(), { name, member }]),
  );
}

import type { HostObject } from "./definition";
import type { Desk } from "./desk";
import { callable } from "./members";
import type { Json } from "./messages";

type Wanted = Map<string, { readonly name: string; readonly paths: string[] }>;

/**
 * What `load` answers: scalar properties under their PascalCase names, objects nested, collections as
 * `_Items`. `*` gives every scalar property. Names are matched whatever their case.
 */
export function query(object: HostObject, select: readonly string[], desk: Desk): Json {
  if (object.items) {
    const items = object.items(desk);
    const wanted = select.map((path) => path.replace(/^items(\/|$)/i, "")).filter(Boolean);
    const own = wanted.filter((path) => object.property(path) !== null);
    const ofItems = wanted.filter((path) => object.property(path) === null);
    return {
      ...scalars(object, own, desk),
      _Items: items.map((item) => ({
        ...keys(item),
        ...fields(item, ofItems.length > 0 || own.length > 0 ? ofItems : ["*"], desk),
      })),
    };
  }
  return { ...keys(object), ...fields(object, select.length > 0 ? select : ["*"], desk) };
}

/** What the client finds the object again by. */
export function keys(object: HostObject): Record<string, Json> {
  return object.referenceId === null
    ? object.identity()
    : { ...object.identity(), _ReferenceId: object.referenceId };
}

function scalars(object: HostObject, names: readonly string[], desk: Desk): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const name of names) {
    const member = callable(object.property(name), object, name, desk);
    found[member.name] = member.get(desk);
  }
  return found;
}

function fields(object: HostObject, select: readonly string[], desk: Desk): Record<string, Json> {
  const wanted: Wanted = new Map();
  for (const path of select) {
    const [name = "", ...rest] = path.split("/");
    const entry = wanted.get(name.toLowerCase()) ?? { name, paths: [] };
    if (rest.length > 0) entry.paths.push(rest.join("/"));
    wanted.set(name.toLowerCase(), entry);
  }
  const found: Record<string, Json> = {};
  for (const { name, paths } of wanted.values()) {
    if (name === "*") Object.assign(found, scalars(object, available(object, desk), desk));
    else if (object.property(name)) Object.assign(found, scalars(object, [name], desk));
    else {
      const link = callable(object.link(name), object, name, desk);
      const target = link.to(desk);
      found[link.name] = target ? query(target, paths.length > 0 ? paths : ["*"], desk) : null;
    }
  }
  return found;
}

/** `*` leaves out what the host's version does not have yet. */
function available(object: HostObject, desk: Desk): string[] {
  return object.scalarNames.filter((name) => {
    const since = object.property(name)?.since ?? "1.1";
    return desk.settings.excelApi.localeCompare(since, "en", { numeric: true }) >= 0;
  });
}

import type { Call } from "../journal/journal";
import type { Faults } from "../journal/faults";
import { HostObject, type Answer } from "./definition";
import type { Desk } from "./desk";
import { callable } from "./members";
import { ACTION, type Action, type Json, type RequestBody, type ResponseBody } from "./messages";
import { camel, describe, Paths, type Place } from "./paths";
import { keys, query } from "./query";
import { HostRefusal, refuse } from "./refusal";

export interface Entry {
  readonly root: HostObject;
  readonly service: (name: string) => HostObject;
}

/** What the client asks of its own accord: neither counted nor refused. Events are asked for by the add-in. */
const SILENT = /^_(?!Register|Unregister)/;

/** Runs the actions of one request strictly in order; stops at the first that is refused. */
export class Executor {
  constructor(
    private readonly desk: Desk,
    private readonly entry: Entry,
    private readonly faults: Faults,
  ) {}

  run(request: RequestBody): ResponseBody {
    const results: { ActionId: number; Value: Json }[] = [];
    const traceIds: number[] = [];
    const paths = new Paths(
      request,
      this.entry.root,
      this.entry.service,
      this.desk,
      (member, text, detail, writes) => {
        this.announce({ kind: "object", member, path: text, detail, writes });
      },
    );
    this.desk.responseBytes = 0;
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = this.act(action, paths);
        results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      } catch (error) {
        const Error = errorOf(error, action, index, request);
        return { Results: results, TraceIds: traceIds, Error };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private act(action: Action, paths: Paths): Json {
    if (action.ActionType === ACTION.trace) return null;
    const place = paths.place(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return place.object ? keys(place.object) : null;
    if (!place.object) return null;
    switch (action.ActionType) {
      case ACTION.query:
        return this.load(place, place.object, action);
      case ACTION.queryAsJson:
        return asPlainJson(this.load(place, place.object, action));
      case ACTION.method:
        return this.call(place, place.object, action, paths);
      case ACTION.setProperty:
        this.set(place, place.object, action.Name, setValue(action), describe(action.ArgumentInfo));
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(place, place.object, name, value, JSON.stringify(value).slice(0, 80));
        return null;
      default:
        return refuse("ApiNotFound", `Action type ${String(action.ActionType)}.`);
    }
  }

  private load(place: Place, object: HostObject, action: Action): Json {
    const { Select = [], Expand = [] } = action.QueryInfo ?? {};
    const select = [...Select, ...Expand];
    this.announce({
      kind: "load",
      member: `${object.kind}.load`,
      path: place.text,
      detail: select.join(","),
      writes: false,
    });
    return query(object, select, this.desk);
  }

  private call(place: Place, object: HostObject, action: Action, paths: Paths): Json {
    const method = callable(object.method(action.Name), object, action.Name, this.desk);
    if (action.Name === "_KeepReference") {
      this.keep(object);
      return null;
    }
    const detail = describe(action.ArgumentInfo);
    if (!SILENT.test(action.Name))
      this.announce({
        kind: "method",
        member: `${object.kind}.${camel(action.Name)}`,
        path: `${place.text}.${camel(action.Name)}(${detail})`,
        detail,
        writes: method.writes,
      });
    return plain(method.run(paths.arguments(action.ArgumentInfo), this.desk));
  }

  /** The client keeps the object over several requests: gives it a name it can ask for. */
  private keep(object: HostObject): void {
    if (!object.byReference || object.referenceId !== null) return;
    object.referenceId = `${object.kind}${String(this.desk.nextReference++)}`;
    this.desk.references.set(object.referenceId, object);
  }

  private set(place: Place, object: HostObject, name: string, value: Json, detail: string): void {
    const property = callable(object.property(name), object, name, this.desk);
    this.announce({
      kind: "set",
      member: `${object.kind}.${camel(property.name)}`,
      path: `${place.text}.${camel(property.name)}`,
      detail,
      writes: true,
    });
    if (!property.set) return refuse("InvalidArgument", `${property.name} is read-only.`);
    property.set(value, this.desk);
    return;
  }

  /** Writes the call down and lets a fault strike before it is done. */
  private announce(facts: Omit<Call, "order" | "message">): void {
    const { journal } = this.desk;
    const call: Call = { ...facts, order: journal.calls.length, message: journal.messages };
    journal.calls.push(call);
    const code = this.faults.strike(call);
    if (code !== null) refuse(code, `Refused by the test: ${call.path}`);
  }
}

function setValue(action: Action): Json {
  return action.ArgumentInfo?.Arguments?.[0] ?? null;
}

function plain(answer: Answer): Json {
  return answer instanceof HostObject ? keys(answer) : answer;
}

/** `retrieve` wants camelCase and `items`. */
function asPlainJson(value: Json): Json {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== "_ReferenceId")
      .map(([name, inner]) =>
        name === "_Items" && Array.isArray(inner)
          ? ["items", inner.map(asPlainJson)]
          : [camel(name), asPlainJson(inner)],
      ),
  );
}

function errorOf(
  error: unknown,
  action: Action,
  index: number,
  request: RequestBody,
): Record<string, Json> {
  const refusal =
    error instanceof HostRefusal
      ? error
      : new HostRefusal(
          "GeneralException",
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        );
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: camel(action.Name || path?.Name || ""),
    ActionIndex: index,
    HttpStatusCode: refusal.status,
  };
}

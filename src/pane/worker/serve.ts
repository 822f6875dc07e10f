import type { Methods } from "./caller";
import { isQuestion, type Question, type Wire } from "./wire";

/** Answers the questions of another thread from a service; gives the way to tell it events. */
export function serve<Service extends Methods<Service>>(
  wire: Wire,
  service: Service,
): (event: unknown) => void {
  wire.onMessage((message) => {
    if (isQuestion(message)) void answer(wire, service, message);
  });
  return (event) => {
    wire.post({ kind: "event", event }, []);
  };
}

async function answer<Service extends Methods<Service>>(
  wire: Wire,
  service: Service,
  { id, method, given }: Question,
): Promise<void> {
  try {
    if (!isMethod(service, method)) throw new RangeError(`No method ${method}`);
    const value = await service[method](...(given as never[]));
    wire.post({ kind: "answer", id, value }, buffersOf(value));
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    wire.post({ kind: "fault", id, name, message }, []);
  }
}

function isMethod<Service>(service: Service, name: string): name is keyof Service & string {
  return Object.hasOwn(service as object, name);
}

/** Bytes that are the answer, or its value, are handed over instead of copied. */
function buffersOf(value: unknown): readonly ArrayBuffer[] {
  if (value instanceof Uint8Array && value.buffer instanceof ArrayBuffer)
    return value.byteLength === value.buffer.byteLength ? [value.buffer] : [];
  if (typeof value === "object" && value !== null)
    return Object.values(value).flatMap((each) =>
      each instanceof Uint8Array ? buffersOf(each) : [],
    );
  return [];
}

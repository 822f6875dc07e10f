import { afterEach, expect, test } from "@jest/globals";
import { Caller } from "../../../src/pane/worker/caller";
import { serve } from "../../../src/pane/worker/serve";
import type { Wire } from "../../../src/pane/worker/wire";

interface Sums {
  add(a: number, b: number): Promise<number>;
  bytes(): Promise<Uint8Array>;
  fail(): Promise<never>;
  wait(): Promise<never>;
}

const channels: MessageChannel[] = [];

afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

function wireTo(port: MessagePort): Wire {
  return {
    post: (message, transfer) => {
      port.postMessage(message, [...transfer]);
    },
    onMessage: (listener) => {
      port.onmessage = ({ data }: MessageEvent<unknown>) => {
        listener(data);
      };
    },
  };
}

function connected(): { caller: Caller<Sums, string>; tell: (event: unknown) => void } {
  const channel = new MessageChannel();
  channels.push(channel);
  const service: Sums = {
    add: (a, b) => Promise.resolve(a + b),
    bytes: () => Promise.resolve(new Uint8Array([1, 2, 3])),
    fail: () => Promise.reject(new RangeError("no such sheet")),
    wait: () => new Promise(() => undefined),
  };
  const tell = serve(wireTo(channel.port2), service);
  return { caller: new Caller<Sums, string>(wireTo(channel.port1)), tell };
}

test("questions are answered each by its own answer, bytes among them", async () => {
  const { caller } = connected();
  const sums = await Promise.all([caller.call("add", 1, 2), caller.call("add", 3, 4)]);
  expect(sums).toEqual([3, 7]);
  expect(Array.from(await caller.call("bytes"))).toEqual([1, 2, 3]);
});

test("what the service throws arrives with its name", async () => {
  const { caller } = connected();
  await expect(caller.call("fail")).rejects.toMatchObject({
    name: "RangeError",
    message: "no such sheet",
  });
});

test("a method that is not there is refused, inherited ones too", async () => {
  const { caller } = connected();
  await expect(caller.call("toString" as "fail")).rejects.toThrow("No method toString");
});

test("events are heard until the listener is taken away", async () => {
  const { caller, tell } = connected();
  const heard: string[] = [];
  const stop = caller.listen((event) => heard.push(event));
  tell("one");
  await caller.call("add", 0, 0);
  stop();
  tell("two");
  await caller.call("add", 0, 0);
  expect(heard).toEqual(["one"]);
});

test("when the other thread is gone, what was asked and will be fails", async () => {
  const { caller } = connected();
  const asked = caller.call("wait");
  caller.lose();
  await expect(asked).rejects.toMatchObject({ name: "ConnectionLost" });
  await expect(caller.call("add", 1, 1)).rejects.toMatchObject({ name: "ConnectionLost" });
});

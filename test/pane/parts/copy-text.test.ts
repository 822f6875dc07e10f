import { afterEach, expect, test } from "@jest/globals";
import { copyText } from "../../../src/pane/parts/copy-text";

const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");

function withNavigator(value: unknown): void {
  Object.defineProperty(globalThis, "navigator", { value, configurable: true });
}

afterEach(() => {
  if (before) Object.defineProperty(globalThis, "navigator", before);
  else Reflect.deleteProperty(globalThis, "navigator");
});

test("a text is copied, and it is said where it cannot be", async () => {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
  withNavigator({ clipboard: { writeText } });
  expect(await copyText("事实")).toBe(true);
  expect(copied).toEqual(["事实"]);
  withNavigator({ clipboard: { writeText: () => Promise.reject(new Error("forbidden")) } });
  expect(await copyText("事实")).toBe(false);
  // A page that came by http.
  withNavigator({});
  expect(await copyText("事实")).toBe(false);
});

import { expect, test } from "@jest/globals";
import { officePreferences } from "../../../src/host/excel/preferences";

test("preferences are kept by key, and the storage is loaded once, when first asked for", async () => {
  const kept = new Map<string, string>();
  let loaded = 0;
  const store = officePreferences(() => {
    loaded++;
    return Promise.resolve(kept);
  });
  expect(loaded).toBe(0);
  expect(await store.get("colours")).toBeNull();
  expect(await store.set("colours", '{"error":"#FFC7CE"}')).toBe(true);
  expect(await store.get("colours")).toBe('{"error":"#FFC7CE"}');
  expect(loaded).toBe(1);
});

test.each<[string, () => Promise<never>]>([
  ["does not load", () => Promise.reject(new Error("offline"))],
])("a storage that %s keeps nothing and breaks nothing", async (_, load) => {
  const store = officePreferences(load);
  expect(await store.set("a", "1")).toBe(false);
  expect(await store.get("a")).toBeNull();
});

test("a storage that is full says so, and what was kept stays", async () => {
  const full = {
    get: () => "before",
    set: () => {
      throw new Error("QuotaExceededError");
    },
  };
  const store = officePreferences(() => Promise.resolve(full));
  expect(await store.set("a", "1")).toBe(false);
  expect(await store.get("a")).toBe("before");
});

test("what is no text (the helpers make dates of some) is nothing", async () => {
  const dates = { get: () => new Date(0), set: () => undefined };
  expect(await officePreferences(() => Promise.resolve(dates)).get("a")).toBeNull();
});

import { expect, test } from "@jest/globals";
import {
  DEFAULT_PREFERENCES,
  loadPreferences,
  savePreferences,
} from "../../../src/pane/model/personal-preferences";
import { localPreferences } from "../../../src/pane/preferences/local-preferences";

function storeOf(kept: string | null) {
  let text = kept;
  return {
    get: () => Promise.resolve(text),
    set: (_: string, value: string) => {
      text = value;
      return Promise.resolve(true);
    },
  };
}

test("what was kept comes back", async () => {
  const store = storeOf(null);
  const liked = { ...DEFAULT_PREFERENCES, live: true, groupBy: "rule", shown: ["error"] } as const;
  await savePreferences(store, liked);
  expect(await loadPreferences(store)).toEqual(liked);
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["other things", '[1,"x"]'],
  ["wrong values", '{"colours":{"error":"red"},"groupBy":"x","shown":"error","live":1}'],
])("%s kept: as by default", async (_, kept) => {
  expect(await loadPreferences(storeOf(kept))).toEqual(DEFAULT_PREFERENCES);
});

test("a storage that is forbidden keeps nothing and disturbs nobody", async () => {
  const store = localPreferences(() => {
    throw new Error("SecurityError");
  });
  expect(await store.set("preferences", "{}")).toBe(false);
  expect(await store.get("preferences")).toBeNull();
});

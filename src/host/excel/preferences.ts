import type { PreferenceStore } from "../preference-store";

/** What we use of the storage of office-js-helpers. */
interface HelperStorage {
  get(key: string): unknown;
  set(key: string, value: string): unknown;
}

const CONTAINER = "ziping";

/**
 * Preferences in the storage of office-js-helpers, which is loaded only when one is asked for (57 KB).
 * Where it does not load, or the browser forbids storage, nothing is kept.
 */
export function officePreferences(load: () => Promise<HelperStorage> = helpers): PreferenceStore {
  let storage: Promise<HelperStorage> | null = null;
  const attempt = async <T>(action: (storage: HelperStorage) => T): Promise<T | null> => {
    try {
      return action(await (storage ??= load()));
    } catch {
      return null;
    }
  };
  return {
    get: async (key) => {
      const kept = await attempt((known) => known.get(key));
      return typeof kept === "string" ? kept : null;
    },
    set: async (key, value) => {
      const kept = await attempt((known) => {
        known.set(key, value);
        return true;
      });
      return kept === true;
    },
  };
}

async function helpers(): Promise<HelperStorage> {
  const { Storage } = await import(
    /* webpackChunkName: "preferences" */ "@microsoft/office-js-helpers"
  );
  return new Storage<string>(CONTAINER);
}

import type { PreferenceStore } from "../../host/preference-store";

const PREFIX = "ziping.";

/** Preferences in the browser's own storage; where it is forbidden nothing is kept. */
export function localPreferences(
  storage: () => Storage = () => window.localStorage,
): PreferenceStore {
  return {
    get: (key) => Promise.resolve(attempt(() => storage().getItem(PREFIX + key))),
    set: (key, value) => {
      const kept = attempt(() => {
        storage().setItem(PREFIX + key, value);
        return true;
      });
      return Promise.resolve(kept === true);
    },
  };
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

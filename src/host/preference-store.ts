/**
 * Where personal preferences are kept, by key, as text: `localStorage` in the page, the storage of
 * office-js-helpers in Excel. Never in the workbook. A store that fails behaves as an empty one.
 */
export interface PreferenceStore {
  /** Null where nothing is kept. */
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
}

/**
 * Where personal preferences are kept, by key, as text: `localStorage` in the page, the storage of
 * office-js-helpers in Excel. Never in the workbook. A store that fails reads as an empty one.
 */
export interface PreferenceStore {
  /** Null where nothing is kept. */
  get(key: string): Promise<string | null>;
  /** False where it could not be kept: storage is forbidden or full. */
  set(key: string, value: string): Promise<boolean>;
}

import type { CellReference } from "../grid/address";
import { listed } from "./listed";

/**
 * The sheets of cells as a sentence names them, each once: “自评报告”、“业务费项目”. Never addresses: a
 * finding keeps its id when rows are inserted, and its cells are shown beside it.
 */
export function sheetNames(places: readonly CellReference[]): string {
  return listed([...new Set(places.map(({ sheet }) => `“${sheet}”`))]);
}

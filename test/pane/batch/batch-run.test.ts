import { expect, test } from "@jest/globals";
import { workersFor } from "../../../src/pane/batch/batch-run";

test.each([
  [undefined, 1],
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
  [16, 4],
])("of %s processors, %i check files: the page keeps one", (processors, workers) => {
  expect(workersFor(processors)).toBe(workers);
});

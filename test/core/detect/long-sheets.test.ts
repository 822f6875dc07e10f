import { expect, test } from "@jest/globals";
import { detectTables } from "../../../src/core/detect/detect";
import { gridFrom } from "../../../src/core/grid/grid";

test("a sheet of more lines of text than a function takes arguments is read as text", () => {
  const lines = 130_000;
  const cells = Array.from({ length: lines }, (_, row) => ({
    ...{ row, column: 0, value: "各项任务已经完成。", text: "各项任务已经完成。" },
    ...{ formula: null, numberFormat: "General" },
  }));
  const { narratives } = detectTables([gridFrom("说明", cells)]);
  expect(narratives.length).toBe(lines);
}, 60_000);

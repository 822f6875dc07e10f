import type { Slot } from "../../../../src/core/forms/layouts/layout";
import { toA1 } from "../../../../src/core/grid/address";
import type { DrawnForm } from "../../../../src/core/sheets/draw-form";
import type { CellContent, SheetDrawing } from "../../../../src/core/sheets/sheet-drawing";

const NUMBERS: Readonly<Record<string, string>> = {
  ...{ initialBudget: "100", adjustedBudget: "100", budget: "100", executed: "90" },
  ...{ rate: "0.9", weight: "10", score: "9", coefficient: "0.9" },
};
const TEXTS: Readonly<Record<string, string>> = {
  target: "≥10个",
  nature: "≥",
  unit: "个",
  grade: "优",
};

/** A form with something written into every place; long texts begin with `mark`. */
export function filledSheet({ drawing, places }: DrawnForm, mark: string): SheetDrawing {
  const slots = new Map([...places].map(([slot, at]) => [toA1(at), slot]));
  return {
    ...drawing,
    cells: drawing.cells.map((cell) => {
      const slot = slots.get(toA1(cell.at));
      const fixed = cell.content.kind === "number" || slot === undefined;
      return fixed ? cell : { ...cell, content: contentOf(slot, mark) };
    }),
  };
}

function contentOf(slot: Slot, mark: string): CellContent {
  const field = slot.split(".").pop() ?? "";
  const decimal = slot.startsWith("figure.") ? "12" : NUMBERS[field];
  if (decimal !== undefined) return { kind: "number", decimal };
  return { kind: "text", text: TEXTS[field] ?? `${mark}${slot}，写得很长，不能外传。` };
}

import { Decimal } from "decimal.js";
import type { CellContent } from "../sheets/sheet-drawing";
import { number, text, type Contents } from "./contents";

/**
 * Contents after a change, with what follows from it where it is right: the printed total adds the printed
 * scores up (unless the mistake lies in the total itself), and the report says what the table prints.
 */
export function withFollowedTotal(before: Contents, changed: Contents, ofTotal: boolean): Contents {
  const after = ofTotal ? changed : withSum(changed);
  const [was, is] = [before, after].map((contents) => {
    const total = contents.get("total.score");
    return total?.kind === "number" ? `${total.decimal}分` : null;
  });
  if (!was || !is || was === is) return after;
  return new Map(
    [...after].map(([place, content]) => [
      place,
      place.startsWith("report.") && content.kind === "text"
        ? text(content.text.replace(was, is))
        : content,
    ]),
  );
}

function withSum(contents: Contents): Contents {
  if (contents.get("total.score")?.kind !== "number") return contents;
  const scores = [...contents].flatMap(([place, content]) =>
    /^(row\.\d+|fund\.0)\.score$/.test(place) ? (pointsIn(content) ?? []) : [],
  );
  if (scores.length === 0) return contents;
  return new Map([...contents, ["total.score", number(Decimal.sum(0, ...scores))]]);
}

/** A score, also one that is written as text. */
function pointsIn(content: CellContent): Decimal | null {
  if (content.kind === "number") return new Decimal(content.decimal);
  const written = content.kind === "text" && /^\d+(\.\d+)?$/.test(content.text);
  return written ? new Decimal(content.text) : null;
}

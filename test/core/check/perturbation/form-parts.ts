/** What the drawn forms share. */
import type { Decimal } from "decimal.js";
import type { Content, Indicator, Scheme } from "./content";
import type { DrawnForm, Pen } from "./drawn-form";

export const SOURCES = ["其中：当年财政拨款", "上年结转资金", "其他资金"];

export function money(amount: Decimal): string {
  return amount.toFixed(2);
}

/** 「产出指标（50分）」, or the bare name where the form prints no points. */
function classLabel({ scheme }: Content, level1: string, printed: boolean): string {
  return printed ? `${level1}（${String(pointsOf(scheme, level1))}分）` : level1;
}

function pointsOf(scheme: Scheme, level1: string): number {
  if (level1 === "产出指标") return scheme.outputs;
  return level1 === "效益指标" ? scheme.benefits : scheme.satisfaction;
}

/** What an indicator shows for its classes: only the first row of each, as if the rest were merged. */
export function classTexts(content: Content, index: number, printed: boolean) {
  const [own, above] = [content.indicators[index], content.indicators[index - 1]];
  if (!own) throw new Error("no such indicator");
  const level1 = own.level1 === above?.level1 ? "" : classLabel(content, own.level1, printed);
  return { level1, level2: own.level2 === above?.level2 ? "" : own.level2 };
}

interface ClassPlaces {
  readonly level1: string;
  readonly indicator: Indicator;
}

export function printedClasses(
  { scheme }: Content,
  sheet: ReadonlyMap<string, string>,
  rows: readonly ClassPlaces[],
): DrawnForm["classes"] {
  return rows
    .filter(({ level1 }) => sheet.has(level1))
    .map(({ level1, indicator }) => ({
      at: level1,
      name: indicator.level1,
      points: pointsOf(scheme, indicator.level1),
    }));
}

export function joinedTarget({ sign, target, unit }: Indicator): string {
  return sign + target + unit;
}

export function heads(pen: Pen, title: string, year: string): void {
  pen.list(title);
  if (year !== "") pen.list(year);
  pen.list("项目名称||公共服务能力建设");
  pen.list("主管部门||××局||实施单位|××中心");
}

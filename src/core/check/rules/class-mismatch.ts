import type {
  EvaluationTable,
  Field,
  IndicatorClass,
  IndicatorRow,
} from "../../detect/evaluation-table";
import { bareLabel } from "../../forms/label";
import { cellsOf, quotedLabel, saysNothing, textOf } from "../field-text";
import type { UnitKind } from "../../values/unit";
import { unitKind } from "../../values/unit";
import { tableRule } from "../rule";
import type { TableFinding } from "../rule";
import { valueRows } from "../value-rows";
import type { ClassId } from "../vocabulary/class-words";
import {
  classOfLabel,
  EVENTS_UNDER_SATISFACTION,
  MISPLACED_CLASSES,
  MISPLACED_NAMES,
  nameOfClass,
} from "../vocabulary/class-words";

const messages = {
  /** 社会效益 under 项目完成指标. */
  misplacedClass: { severity: "info", slots: ["name", "within", "better"] },
  /** An indicator whose name says another class than the one it stands in. */
  misplacedName: { severity: "info", slots: ["name", "within", "better"] },
} as const;

type Finding = TableFinding<typeof messages>;

/** T12: an indicator stands in the class that its name and unit say. */
export const classMismatch = tableRule({
  id: "class-mismatch",
  code: "T12",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表 一级指标、二级指标",
  fix: "none",
  messages,
  *check({ table }) {
    for (const group of table.classes) yield* misplacedClass(table, group);
    for (const { row } of valueRows(table)) yield* misplacedName(row);
  },
});

function misplacedClass(table: EvaluationTable, group: IndicatorClass): readonly Finding[] {
  const level1 = table.indicators[group.rows[0] ?? -1]?.level1;
  if (group.level !== 2 || !level1) return [];
  const [outer, inner] = [bareLabel(level1.text), classOfLabel(bareLabel(group.label.text))];
  const misplaced = MISPLACED_CLASSES.find(
    (one) =>
      one.level1.test(outer) && !one.unless.test(outer) && inner && one.level2.includes(inner),
  );
  if (!misplaced) return [];
  const values = {
    name: shortClass(group.name),
    within: shortClass(outer),
    better: misplaced.better,
  };
  return [{ messageId: "misplacedClass", cells: [group.label.at, level1.at], values }];
}

/** Forms explain their classes in the label; its beginning is enough. */
function shortClass(label: string): string {
  return label.length > LONGEST_CLASS ? `${label.slice(0, LONGEST_CLASS)}…` : label;
}

const LONGEST_CLASS = 12;

function misplacedName(row: IndicatorRow): readonly Finding[] {
  const label = textOf(row.level3);
  const within = classOfRow(row);
  const better = within && betterClass(row, bareLabel(label), within);
  if (!better) return [];
  const name = quotedLabel(label);
  return [
    {
      messageId: "misplacedName",
      cells: cellsOf([row.level3, classLabel(row)]),
      values: { name, within: nameOfClass(within), better },
      indicator: name,
    },
  ];
}

/** The class of level 2, else that of level 1: 满意度 often has no other, and short forms have one level. */
function classOfRow({ level1, level2 }: IndicatorRow): ClassId | null {
  return classOfLabel(bareLabel(textOf(level2))) ?? classOfLabel(bareLabel(textOf(level1)));
}

/** Where the class is printed. */
function classLabel({ level1, level2 }: IndicatorRow): Field | null {
  return saysNothing(level2) ? level1 : level2;
}

function betterClass(row: IndicatorRow, name: string, within: ClassId): string | null {
  const isOfKind = (units: readonly UnitKind[]) =>
    [row.parsed.target, row.parsed.actual].some(({ unit }) => units.includes(unitKind(unit)));
  if (within === "satisfaction") {
    const { name: events, unless } = EVENTS_UNDER_SATISFACTION;
    return events.test(name) && !unless.test(name) ? "效益指标" : null;
  }
  const found = MISPLACED_NAMES.find(
    (one) =>
      one.within.includes(within) &&
      one.name.test(name) &&
      !one.unless?.test(name) &&
      (!one.units || isOfKind(one.units)),
  );
  return found ? nameOfClass(found.better) : null;
}

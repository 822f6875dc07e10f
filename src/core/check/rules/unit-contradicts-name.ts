import type { Field, IndicatorRow } from "../../detect/evaluation-table";
import { bareLabel } from "../../forms/label";
import { isRateLabel } from "../../values/rate-label";
import type { UnitKind } from "../../values/unit";
import { plainUnit, unitKind } from "../../values/unit";
import { rowName, textOf } from "../field-text";
import { shortLine } from "../quoted-examples";
import { tableRule } from "../rule";
import { valueRows } from "../value-rows";

const messages = {
  /** 28.8万元 beside the unit %. */
  value: { severity: "warning", slots: ["name", "unit", "value"] },
  /** 合格率 in 个, 培训人数 in %. */
  name: { severity: "warning", slots: ["name", "unit"] },
} as const;

/** T13: the unit column (计量单位) fits what the value and the name of the indicator say. */
export const unitContradictsName = tableRule({
  id: "unit-contradicts-name",
  code: "T13",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表 年度指标值（计量单位与指标值一致，通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    for (const { row } of valueRows(table)) {
      const { unit } = row;
      if (!unit) continue;
      const stated = plainUnit(bareLabel(unit.text) || unit.text);
      const name = shortLine(rowName(row));
      const contrary = contraryValue(row, stated);
      if (contrary)
        yield {
          messageId: "value",
          cells: [unit.at, contrary.at],
          values: { name, unit: stated, value: shortLine(contrary.text) },
          indicator: rowName(row),
        };
      else if (contradictsName(row, stated))
        yield {
          messageId: "name",
          cells: [unit.at, ...(row.level3 ? [row.level3.at] : [])],
          values: { name, unit: stated },
          indicator: rowName(row),
        };
    }
  },
});

/** The target where it writes a unit of its own that measures something else than the column. */
function contraryValue({ target, parsed }: IndicatorRow, stated: string): Field | null {
  return measuresOtherwise(parsed.target.unit, stated) ? target : null;
}

const CLEAR: ReadonlySet<UnitKind> = new Set([
  "percent",
  "money",
  "person",
  "count",
  "time",
  "area",
]);

function measuresOtherwise(a: string, b: string): boolean {
  const [left, right] = [unitKind(a), unitKind(b)];
  const counted = (kind: UnitKind): boolean => kind === "person" || kind === "count";
  if (left === right || (counted(left) && counted(right))) return false;
  return CLEAR.has(left) && CLEAR.has(right);
}

const COUNTS = /(?:人数|人次数?|户数|次数|个数|件数|份数|篇数|台数|套数|场次|金额|总额|面积)$/;

/** A rate in pieces or money, or a number of things in per cent; nothing is 0 in any unit. */
function contradictsName({ level3, parsed }: IndicatorRow, stated: string): boolean {
  const name = textOf(level3);
  const { value } = parsed.target;
  if (!value || value.isZero()) return false;
  const measured = unitKind(stated);
  if (measured === "percent") return COUNTS.test(bareLabel(name));
  const amount = measured === "money" || measured === "person" || measured === "count";
  return amount && isShare(name) && !/[\/每倍]/.test(stated);
}

/** 发生率 and the like may be counted per year; growth in money has its own name. */
function isShare(name: string): boolean {
  return (
    isRateLabel(name) &&
    !/(?:发生率|频率|投诉率|事故率|增长率|增幅|评级|效率)$/.test(bareLabel(name))
  );
}

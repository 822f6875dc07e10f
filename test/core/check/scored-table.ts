import type { ScoredTable } from "../../../src/core/check/rule";
import { formById } from "../../../src/core/forms";
import type { ScoringPolicy } from "../../../src/core/score/policy";
import { resolvePolicy } from "../../../src/core/score/resolve-policy";
import { scoreTable } from "../../../src/core/score/score-table";
import { tableOf } from "../../tables/build-table";
import type { TableSpec } from "../../tables/build-table";

/** A table as rules see it: scored by the policy of its form, with the parameters that differ. */
export function scoredTable(spec: TableSpec, policy: Partial<ScoringPolicy> = {}): ScoredTable {
  const table = tableOf(spec);
  const form = formById(table.form);
  const resolved = resolvePolicy(table, form);
  const changed = { ...resolved, policy: { ...resolved.policy, ...policy } };
  return { table, form, scorecard: scoreTable(table, changed) };
}

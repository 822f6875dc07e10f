import { describe, expect, test } from "@jest/globals";
import schema from "../../../docs/policy.schema.json";
import { FORMS } from "../../../src/core/forms";
import { POLICIES, policyById } from "../../../src/core/score/policies";

describe("the built-in policies", () => {
  test("have ids of their own, and every form names one of them", () => {
    const ids = POLICIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const form of FORMS) expect(ids).toContain(form.policy);
  });

  test("are the bases a policy file may name", () => {
    expect([...schema.properties.base.enum].sort()).toEqual(POLICIES.map(({ id }) => id).sort());
  });

  test.each(POLICIES.map((policy) => [policy.id, policy] as const))(
    "%s names its source and is consistent",
    (_, policy) => {
      expect(policy.source).not.toBe("");
      expect(policy.name).not.toBe("");
      expect(policy.tierBands.partly.lt(policy.tierBands.achieved)).toBe(true);
      const steps = policy.grades.map(({ from }) => from.toNumber());
      expect(steps).toEqual([...steps].sort((a, b) => b - a));
      const prescribed = policy.level1Weights.reduce(
        (sum, { weight }) => sum + weight.toNumber(),
        0,
      );
      const left = policy.totalPoints.toNumber() - (policy.fundWeight?.toNumber() ?? 0);
      expect(prescribed).toBeLessThanOrEqual(left);
    },
  );

  // What differs between provinces (`domain/rules.md` 1 and 2).
  test.each([
    ["national-2020", 10, 0.6, "ratio", false, 1.3],
    ["national-2021-cost", 10, 0.6, "ratio", false, 1.3],
    ["national-2016", 10, 0.5, "ratio", true, 1.3],
    ["hubei", 20, 0.5, "ratio", true, 1.3],
    ["no-scores", null, 0.6, "ratio", false, 1.3],
    ["chengan", null, 0.6, "ratio", false, 1.2],
    ["tianjin", 10, 0.6, "ratio", false, 1.2],
  ])("%s: funds %s, partly from %d, reverse %s (stated: %s), over from %d", (id, ...facts) => {
    const policy = policyById(id);
    expect([
      policy?.fundWeight?.toNumber() ?? null,
      policy?.tierBands.partly.toNumber(),
      policy?.reverse,
      policy?.reverseStated,
      policy?.overFulfilment?.toNumber(),
    ]).toEqual(facts);
  });

  test.each<readonly [string, Readonly<Record<string, number>>]>([
    ["national-2020", { 产出指标: 50, 效益指标: 30, 满意度指标: 10 }],
    ["national-2021-cost", { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 }],
    ["gansu-overall", { 部门管理: 33, 履职效果: 37, 能力建设: 14, 服务对象满意度: 6 }],
    ["jinchang-overall", { 绩效管理: 30, 绩效监控: 30, 绩效评价: 30, 结果运用: 10 }],
    ["jinchang-project", { 产出指标: 60, 效益指标: 30 }],
    ["criteria", { 项目决策: 2, 项目管理: 13, 项目绩效: 85 }],
    ["hubei", {}],
    ["suzhou", {}],
  ])("%s prescribes the weights %j", (id, weights) => {
    const prescribed = policyById(id)?.level1Weights ?? [];
    expect(prescribed.map(({ name, weight }) => [name, weight.toNumber()])).toEqual(
      Object.entries(weights),
    );
  });

  test("only Tianjin's wants 「＝」 exactly", () => {
    const exact = POLICIES.filter(({ equal }) => equal !== "at-least");
    expect(exact.map(({ id, equal }) => [id, equal])).toEqual([["tianjin", "exact"]]);
  });

  test("only the assumed one is not stated, and only Sichuan's form demands reasons", () => {
    expect(POLICIES.filter(({ stated }) => !stated).map(({ id }) => id)).toEqual([
      "assumed-national",
    ]);
    expect(POLICIES.filter((p) => p.reasonsDemanded).map(({ id }) => id)).toEqual(["sichuan-2023"]);
  });

  test("an unknown id has no policy", () => {
    expect(policyById("atlantis")).toBeNull();
  });
});

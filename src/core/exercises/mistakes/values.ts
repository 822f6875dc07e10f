import { BLANK, text } from "../contents";
import { anyOf, changes, inReached, inRows, reachedAs, rewritten, type Mistake } from "./mistake";

/** Kinds of output that follow another one, whose rows theirs become without a label. */
const REQUIRED = ["质量指标", "时效指标", "成本指标"];

const UNIT = /[^\d.%]+$/;

/** Mistakes in targets, actual values, names and units of indicators. */
export const VALUE_MISTAKES: readonly Mistake[] = [
  {
    rule: "unit-mismatch",
    ways: inRows((form, row) => {
      const actual = form.text(`row.${row}.actual`);
      return UNIT.test(actual)
        ? changes([`row.${row}.actual`, text(actual.replace(UNIT, "件"))])
        : null;
    }),
  },
  {
    rule: "unit-contradicts-name",
    ways: inReached((form, row) => {
      const unit = form.text(`row.${row}.unit`);
      if (unit === "") return null;
      const name = unit === "%" ? "参训人数" : "群众知晓率";
      return changes([`row.${row}.level3`, text(name)]);
    }),
  },
  {
    rule: "comparator-in-actual",
    ways: inReached((form, row) =>
      changes([`row.${row}.actual`, text(`≥${form.text(`row.${row}.actual`)}`)]),
    ),
  },
  {
    rule: "comparator-misread",
    ways: inReached((form, row) => {
      const target = form.text(`row.${row}.target`);
      return /^≥\d+%$/.test(target)
        ? changes(
            [`row.${row}.target`, text(target.replace("≥", "2"))],
            [`row.${row}.actual`, text(target.slice(1))],
          )
        : null;
    }),
  },
  {
    rule: "kind-mismatch",
    ways: inReached((form, row) =>
      form.text(`row.${row}.actual`).includes("%")
        ? null
        : changes([`row.${row}.actual`, text("已经全部完成")]),
    ),
  },
  {
    rule: "approximate-actual",
    ways: inReached((form, row) => {
      const actual = form.text(`row.${row}.actual`);
      return actual.includes("%")
        ? null
        : changes([`row.${row}.actual`, text(actual.replace(/^\d+/, "$&余"))]);
    }),
  },
  {
    rule: "compound-value",
    ways: reachedAs("开展检查≥10次，印发简报≥10期", "开展检查10次，印发简报11期", "检查和简报"),
  },
  { rule: "actual-missing", ways: inReached((_, row) => changes([`row.${row}.actual`, BLANK])) },
  { rule: "target-missing", ways: inReached((_, row) => changes([`row.${row}.target`, BLANK])) },
  { rule: "vague-target", ways: reachedAs("有所改善", "有所改善，群众生活方便") },
  {
    rule: "impossible-target",
    ways: inReached((form, row) =>
      form.text(`row.${row}.target`).endsWith("%")
        ? changes([`row.${row}.target`, text("≥100%")], [`row.${row}.actual`, text("100%")])
        : null,
    ),
  },
  {
    rule: "satisfaction-evidence",
    ways: inReached((form, row) =>
      form.text(`row.${row}.level3`).includes("满意")
        ? changes([`row.${row}.actual`, text("100%")])
        : null,
    ),
  },
  {
    rule: "direction-suspect",
    ways: inRows((form, row) => {
      const target = form.text(`row.${row}.target`);
      return target.startsWith("≥") && target.endsWith("%")
        ? changes([`row.${row}.target`, text("≤99%")], [`row.${row}.actual`, text("96%")])
        : null;
    }),
  },
  { rule: "not-applicable-weighted", ways: reachedAs("不涉及", "不涉及") },
  {
    rule: "deadline-missed",
    ways: inReached((form, row) =>
      changes(
        [`row.${row}.level3`, text("完成时间")],
        [`row.${row}.target`, text(`${form.year}年6月30日前`)],
        [`row.${row}.actual`, text(`${form.year}年8月15日`)],
      ),
    ),
  },
  {
    rule: "actual-copies-target",
    ways: anyOf(
      (form) => {
        const expected = form.text("goal.0.expected");
        return expected === "" ? [] : [changes(["goal.0.actual", text(expected)])];
      },
      reachedAs("全面落实管护责任并建立台账", "全面落实管护责任并建立台账"),
    ),
  },
  {
    rule: "name-is-target",
    ways: inReached((form, row) => {
      const target = form.text(`row.${row}.target`);
      return target === "" ? null : changes([`row.${row}.level3`, text(target.slice(1))]);
    }),
  },
  {
    rule: "class-mismatch",
    ways: reachedAs("≤5次", "3次", "群众投诉次数"),
  },
  {
    rule: "template-residue",
    ways: inReached((_, row) => changes([`row.${row}.level3`, text("指标2：")])),
  },
  {
    rule: "required-class-missing",
    foundElsewhere: true,
    ways: (form) =>
      form.plan.flatMap(({ index, level2 }) =>
        REQUIRED.includes(level2) ? [changes([`label.${index}.level2`, BLANK])] : [],
      ),
  },
  {
    rule: "stated-ratio",
    ways: reachedAs("≤100%", "95%（在职38人，编制42人）", "在职人员控制率"),
  },
  {
    rule: "carry-over",
    ways: reachedAs("≤0%", "-10%（本年结转结余80万元，上年结转结余100万元）", "结转结余变动率"),
  },
  {
    rule: "of-which-sum",
    ways: rewritten(
      "goal.0.actual",
      (before) => `${before}。共安排工作经费20万元，其中：设备购置15万元、人员培训8万元`,
    ),
  },
  {
    rule: "narrative-mismatch",
    ways: rewritten(
      "goal.0.actual",
      (before) => `${before}。重点推进3项工作，分别为：健全制度、加强管理`,
    ),
  },
  {
    rule: "year-mismatch",
    ways: rewritten(
      "goal.0.actual",
      (before, { year }) => `${before}。${year - 1}年，全部任务完成`,
    ),
  },
  {
    rule: "foreign-unit-name",
    ways: rewritten("goal.0.actual", (before) => `${before}，我校按计划完成了任务`),
  },
];

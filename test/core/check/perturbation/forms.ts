/** The forms that tables are drawn in, and how each of them scores. */
import type { Random } from "../../score/random";
import type { Content, Scheme } from "./content";
import { randomContent } from "./content";
import type { DrawnForm } from "./drawn-form";
import { hubeiForm } from "./hubei-form";
import { nationalForm, weightFirstForm } from "./national-forms";
import type { NumberStorage } from "./sheet";
import { sichuanForm, yunnanForm } from "./split-target-forms";

const NATIONAL: Scheme = {
  fund: 10,
  outputs: 50,
  benefits: 30,
  satisfaction: 10,
  tiers: [
    { wording: "达成年度指标", from: 82, to: 99 },
    { wording: "部分达成年度指标并具有一定效果", from: 62, to: 78 },
  ],
};

const HUBEI: Scheme = {
  fund: 20,
  outputs: 40,
  benefits: 30,
  satisfaction: 10,
  tiers: [
    { wording: "达成预期指标", from: 82, to: 99 },
    { wording: "部分达成预期指标并具有一定效果", from: 52, to: 78 },
  ],
};

interface Form {
  readonly name: string;
  readonly scheme: Scheme;
  readonly draw: (content: Content, random: Random, storage: NumberStorage) => DrawnForm;
}

export const FORMS: readonly Form[] = [
  { name: "national", scheme: NATIONAL, draw: nationalForm },
  { name: "Hubei", scheme: HUBEI, draw: hubeiForm },
  { name: "split target of Yunnan", scheme: NATIONAL, draw: yunnanForm },
  { name: "split target of Sichuan", scheme: NATIONAL, draw: sichuanForm },
  { name: "weight first", scheme: NATIONAL, draw: weightFirstForm },
];

export function randomForm(random: Random, form: Form = random.pick(FORMS)): DrawnForm {
  const content = randomContent(random, form.scheme);
  return form.draw(content, random, random.chance(0.5) ? "numbers" : "text");
}

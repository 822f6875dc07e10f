import { chenganProject } from "./chengan-project";
import { chongqingOverall } from "./chongqing-overall";
import { gansuOverall2022 } from "./gansu-overall-2022";
import { gansuProject2022 } from "./gansu-project-2022";
import { generic } from "./generic";
import { guangshuiCriteria } from "./guangshui-criteria";
import { hubeiOverall } from "./hubei-overall";
import { hubeiProject } from "./hubei-project";
import { hunanOverallReport } from "./hunan-overall-report";
import { hunanSpecialFund } from "./hunan-special-fund";
import { jinchangOverall2021 } from "./jinchang-overall-2021";
import { jinchangProject2021 } from "./jinchang-project-2021";
import { mof2016 } from "./mof-2016";
import { mof2020 } from "./mof-2020";
import { mof2021Cost } from "./mof-2021-cost";
import { sichuanCompletion2019 } from "./sichuan-completion-2019";
import { sichuanProject2023 } from "./sichuan-project-2023";
import { summary } from "./summary";
import { suzhouProject } from "./suzhou-project";
import { weightFirst } from "./weight-first";
import { yunnanProject } from "./yunnan-project";
import type { FormId, FormProfile } from "./form-profile";

/** Every form the product knows, in the order of their ids in the documents; `generic` last. */
export const FORMS: readonly FormProfile[] = [
  mof2020,
  mof2021Cost,
  mof2016,
  hubeiProject,
  hubeiOverall,
  gansuOverall2022,
  gansuProject2022,
  jinchangOverall2021,
  jinchangProject2021,
  hunanOverallReport,
  hunanSpecialFund,
  sichuanCompletion2019,
  sichuanProject2023,
  yunnanProject,
  weightFirst,
  chongqingOverall,
  guangshuiCriteria,
  suzhouProject,
  chenganProject,
  summary,
  generic,
];

const byId = new Map<FormId, FormProfile>(FORMS.map((form) => [form.id, form]));

/** The profile of a form; every id of `FORM_IDS` has one. An own form's is in `own`; `generic` where it is not. */
export function formById(id: FormId, own: readonly FormProfile[] = []): FormProfile {
  return byId.get(id) ?? own.find((form) => form.id === id) ?? generic;
}

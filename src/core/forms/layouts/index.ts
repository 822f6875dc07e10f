import type { FormId } from "../form-profile";
import { chenganProjectLayout } from "./chengan-project";
import { chongqingOverallLayout } from "./chongqing-overall";
import { guangshuiCriteriaLayout } from "./guangshui-criteria";
import { hubeiOverallLayout, hubeiProjectLayout } from "./hubei";
import { hunanOverallReportLayout } from "./hunan-overall-report";
import { hunanSpecialFundLayout } from "./hunan-special-fund";
import type { FormLayout } from "./layout";
import { mof2016Layout, mof2020Layout, mof2021CostLayout } from "./national";
import {
  gansuOverall2022Layout,
  gansuProject2022Layout,
  jinchangOverall2021Layout,
  jinchangProject2021Layout,
} from "./reconstructed";
import { sichuanCompletion2019Layout } from "./sichuan-completion-2019";
import { sichuanProject2023Layout } from "./sichuan-project-2023";
import { summaryLayout } from "./summary";
import { suzhouProjectLayout } from "./suzhou-project";
import { weightFirstLayout } from "./weight-first";
import { yunnanProjectLayout } from "./yunnan-project";

/** The blank layout of every form but `generic`, which has no print. */
export const LAYOUTS: readonly FormLayout[] = [
  mof2020Layout,
  mof2021CostLayout,
  mof2016Layout,
  hubeiProjectLayout,
  hubeiOverallLayout,
  gansuOverall2022Layout,
  gansuProject2022Layout,
  jinchangOverall2021Layout,
  jinchangProject2021Layout,
  hunanOverallReportLayout,
  hunanSpecialFundLayout,
  sichuanCompletion2019Layout,
  sichuanProject2023Layout,
  yunnanProjectLayout,
  weightFirstLayout,
  chongqingOverallLayout,
  guangshuiCriteriaLayout,
  suzhouProjectLayout,
  chenganProjectLayout,
  summaryLayout,
];

/** The layout of a form; null for `generic`. */
export function layoutOf(form: FormId): FormLayout | null {
  return LAYOUTS.find((layout) => layout.form === form) ?? null;
}

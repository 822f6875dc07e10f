import type { FormId } from "../form-profile";
import {
  chongqingOverallLayout,
  guangshuiCriteriaLayout,
  summaryLayout,
  suzhouProjectLayout,
} from "./flat-lists";
import { hubeiOverallLayout, hubeiProjectLayout } from "./hubei";
import { hunanOverallReportLayout } from "./hunan-overall-report";
import type { FormLayout } from "./layout";
import {
  chenganProjectLayout,
  hunanSpecialFundLayout,
  sichuanCompletion2019Layout,
  sichuanProject2023Layout,
  weightFirstLayout,
  yunnanProjectLayout,
} from "./local-project";
import { mof2016Layout, mof2020Layout, mof2021CostLayout } from "./national";
import {
  gansuOverall2022Layout,
  gansuProject2022Layout,
  jinchangOverall2021Layout,
  jinchangProject2021Layout,
} from "./reconstructed";

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

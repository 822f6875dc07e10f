import type { FilledForm } from "./filled-form";

/** What a report says of a project beside its table, in the table's own numbers. */
export interface ReportedProject {
  readonly project: string;
  readonly form: FilledForm;
}

/** The sentences of the report; amounts are plain decimals in 万元, scores in points. */
export interface ReportSentences {
  readonly title: (organisation: string, year: number) => string;
  readonly headings: { readonly work: string; readonly funds: string; readonly results: string };
  /** Says that two projects were evaluated. */
  readonly count: (year: number) => string;
  readonly projects: (names: readonly string[]) => string;
  readonly funds: (project: string, budget: string, executed: string) => string;
  readonly score: (project: string, score: string) => string;
}

/** The paragraphs of 自评报告 over the projects of one department; nothing in them contradicts the tables. */
export function reportParagraphs(
  organisation: string,
  year: number,
  projects: readonly ReportedProject[],
  say: ReportSentences,
): readonly string[] {
  return [
    say.title(organisation, year),
    say.headings.work,
    say.count(year),
    say.projects(projects.map(({ project }) => project)),
    say.headings.funds,
    ...projects.flatMap((one) => fundsOf(one, say)),
    say.headings.results,
    ...projects.flatMap((one) => resultOf(one, say)),
  ];
}

function fundsOf({ project, form }: ReportedProject, say: ReportSentences): readonly string[] {
  const budget = form.number("fund.0.adjustedBudget") ?? form.number("fund.0.initialBudget");
  const executed = form.number("fund.0.executed");
  return budget && executed ? [say.funds(project, budget.toFixed(), executed.toFixed())] : [];
}

function resultOf({ project, form }: ReportedProject, say: ReportSentences): readonly string[] {
  const score = form.number("total.score");
  return score ? [say.score(project, score.toFixed())] : [];
}

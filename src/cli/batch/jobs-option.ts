import type { Outcome } from "../../host/port";
import { cliWords } from "../../words/cli";
import type { Arguments, OptionSpec } from "../arguments/parse-arguments";

export const JOBS: OptionSpec = { name: "jobs", short: "j", takes: "value" };

const MOST = 64;
/** Fewer files are done before a second thread has loaded the program. */
const WORTH_THREADS = 24;
const MOST_UNASKED = 4;

/** How many threads check `files` files: as asked by `--jobs`, else by the machine's processors. */
export function jobsFor(
  args: Arguments,
  files: number,
  processors: number,
): Outcome<number, string> {
  const typed = args.value("jobs");
  if (typed === undefined) {
    const usual = Math.min(processors, MOST_UNASKED);
    return { ok: true, value: files < WORTH_THREADS ? 1 : usual };
  }
  const jobs = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return jobs >= 1 && jobs <= MOST
    ? { ok: true, value: jobs }
    : { ok: false, error: cliWords.usage.badJobs(typed, MOST) };
}

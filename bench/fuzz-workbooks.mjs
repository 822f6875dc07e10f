// Spoils workbooks at random, then reads, checks, scores, marks and clears them. Whatever comes of it
// must be a result or a named reason within bounded time and memory, and what is written must be sound.
// Anything else is printed with its case and fails the run.
//
//   node bench/fuzz-workbooks.mjs [--seconds N] [--seed N] [--case N]     --case: that one alone
import { fork } from "node:child_process";

const option = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
/** A case that takes longer, or more memory, is a finding. */
const CASE_SECONDS = 60;
const execArgv = ["--max-old-space-size=512"];

const seed = option("--seed", 1);
const only = option("--case", null);
const until = Date.now() + option("--seconds", 60) * 1000;
const results = new Map();
let findings = 0;

/** Runs cases from `first` on in a process of its own; gives the next one when the process is lost. */
function casesFrom(first) {
  return new Promise((done) => {
    let current = first;
    let begun = Infinity; // until the process has started and prepared its workbooks
    const args = [seed, first, only ?? Infinity, until].map(String);
    const child = fork(new URL("./fuzz/fuzz-process.mjs", import.meta.url), args, { execArgv });
    const watch = setInterval(() => {
      if (Date.now() - begun > CASE_SECONDS * 1000) child.kill("SIGKILL");
    }, 1000);
    child.on("message", ({ ready, number, name, result, finding }) => {
      begun = Date.now();
      if (ready) return;
      current = number + 1;
      if (finding !== null) {
        findings++;
        console.log(`seed ${seed} case ${number}, ${name}: ${finding}`);
      } else results.set(result, (results.get(result) ?? 0) + 1);
    });
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      if (code === 0) return done(null);
      findings++;
      const why = signal === "SIGKILL" ? `more than ${CASE_SECONDS} s` : `exit ${code ?? signal}`;
      console.log(`seed ${seed} case ${current}: ${why}`);
      done(only === null ? current + 1 : null);
    });
  });
}

let next = only ?? 0;
while (next !== null && Date.now() < until) next = await casesFrom(next);
console.log(Object.fromEntries(results), `${findings} findings`);
process.exitCode = findings > 0 ? 1 : 0;

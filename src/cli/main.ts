import { isMainThread } from "node:worker_threads";
import { serveThread } from "./batch/worker-thread";
import { check } from "./commands/check";
import { summary } from "./commands/summary";
import { nodeIo } from "./node-io";
import { run } from "./run";

const argv = process.argv.slice(2);

if (isMainThread)
  void run(argv, nodeIo(__filename)).then((code) => {
    // Not process.exit(): what is still in the pipe has to arrive.
    process.exitCode = code;
  });
else void serveThread(argv, nodeIo(), [check, summary]);

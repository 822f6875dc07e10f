import { nodeIo } from "./node-io";
import { run } from "./run";

void run(process.argv.slice(2), nodeIo()).then((code) => {
  // Not process.exit(): what is still in the pipe has to arrive.
  process.exitCode = code;
});

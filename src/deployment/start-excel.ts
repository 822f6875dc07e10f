import { nodeIo } from "../cli/node-io";
import { beginDebugging, startExcel } from "./run-start-excel";

void startExcel(nodeIo(), beginDebugging).then((code) => {
  process.exitCode = code;
});

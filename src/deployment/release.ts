import { nodeIo } from "../cli/node-io";
import { release } from "./run-release";

void release(nodeIo()).then((code) => {
  process.exitCode = code;
});

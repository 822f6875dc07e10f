import { nodeIo } from "./node-io";
import { runDemo } from "./run-demo";

void runDemo(nodeIo()).then((code) => {
  process.exitCode = code;
});

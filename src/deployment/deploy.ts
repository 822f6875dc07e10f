import { nodeIo } from "../cli/node-io";
import { deploy } from "./run-deploy";

void deploy(process.argv.slice(2), nodeIo()).then((code) => {
  process.exitCode = code;
});

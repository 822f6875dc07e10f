import { nodeIo } from "../cli/node-io";
import { serve } from "./run-serve";

void serve(process.argv.slice(2), nodeIo()).then((server) => {
  if (!server) process.exitCode = 2;
});

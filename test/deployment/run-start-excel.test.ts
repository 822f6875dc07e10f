import { expect, test } from "@jest/globals";
import { startExcel } from "../../src/deployment/run-start-excel";
import { deploymentWords } from "../../src/words/deployment";
import { bufferedIo } from "../cli/run-cli";

test.each(["win32", "darwin"])("on %s Excel is started", async (platform) => {
  const { io } = bufferedIo({ cwd: ".", platform });
  const begun: string[] = [];
  const code = await startExcel(io, (root) => {
    begun.push(root);
    return Promise.resolve(0);
  });
  expect([code, begun]).toEqual([0, [io.root]]);
});

test("a start that fails is told by the exit code", async () => {
  const { io } = bufferedIo({ cwd: ".", platform: "win32" });
  expect(await startExcel(io, () => Promise.resolve(3))).toBe(2);
});

test("where there is no desktop Excel it starts nothing and says what to do", async () => {
  const { io, written } = bufferedIo({ cwd: ".", platform: "linux" });
  const code = await startExcel(io, () => Promise.reject(new Error("begun")));
  expect([code, written().out]).toEqual([2, `${deploymentWords.noDesktopExcel}\n`]);
});

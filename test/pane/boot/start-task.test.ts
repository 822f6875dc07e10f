import { expect, test } from "@jest/globals";
import { startTask } from "../../../src/pane/boot/start-task";

test.each([
  ["", "", null],
  ["?do=check", "", "check"],
  ["?_host_Info=Excel$Win32$16.01&do=score", "", "score"],
  ["", "#do=insert", "insert"],
  ["?do=clear", "#do=check", "clear"],
  ["?do=format-disk", "", null],
])("%s%s asks for %s", (search, hash, task) => {
  expect(startTask({ search, hash })).toBe(task);
});

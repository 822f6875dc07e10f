import { expect, test } from "@jest/globals";
import { hostErrorOf } from "../../../src/host/excel/host-errors";
import { HostError } from "../../../src/host/port";

test.each([
  ["InvalidOperationInCellEditMode", "busy-editing"],
  ["AccessDenied", "access-denied"],
  ["InvalidSelection", "no-cell-chosen"],
  ["WriteNotSupportedWhenModalDialogOpen", "dialog-open"],
  ["ItemNotFound", "not-found"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["MemoryLimitReached", "too-large"],
  ["InvalidOrTimedOutSession", "connection-lost"],
  ["ServiceNotAvailable", "connection-lost"],
  ["Timeout", "connection-lost"],
  ["ApiNotFound", "unsupported"],
  ["GeneralException", "failed"],
])("what Excel calls %s is %s to a person", (code, problem) => {
  const thrown = Object.assign(new Error("text"), { code });
  expect(hostErrorOf(thrown).problem).toEqual({ code: problem, detail: code });
});

test("an error without a code is told by its text, and a host's own stays", () => {
  expect(hostErrorOf(new Error("HTTP 413")).problem.code).toBe("too-large");
  expect(hostErrorOf("nothing").problem).toEqual({ code: "failed", detail: "nothing" });
  const own = new HostError({ code: "sheet-hidden", detail: "表2" });
  expect(hostErrorOf(own)).toBe(own);
});

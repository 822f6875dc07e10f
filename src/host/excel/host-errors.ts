import { HostError, type HostProblem, type HostProblemCode } from "../port";

/** Excel's error codes by what they mean to a person; all others are `failed`. */
const PROBLEMS: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: "busy-editing",
  AccessDenied: "access-denied",
  UnsupportedSheet: "access-denied",
  InvalidSelection: "no-cell-chosen",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  ConnectionFailure: "connection-lost",
  RequestAborted: "connection-lost",
  ActivityLimitReached: "connection-lost",
  InvalidOrTimedOutSession: "connection-lost",
  ServiceNotAvailable: "connection-lost",
  Timeout: "connection-lost",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** What Excel threw, as the problem it is to a person; `detail` is Excel's own code. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const detail = codeOf(error);
  // An answer that is larger than the web allows comes as a plain failure of the request.
  const code = PROBLEMS[detail] ?? (/\b413\b/.test(messageOf(error)) ? "too-large" : "failed");
  return new HostError({ code, detail }, { cause: error });
}

/** Problems with which Excel turns a request down before it does any of it. */
const TURNED_DOWN = ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"];

/** Whether nothing of the request was done. */
export function isTurnedDown({ detail }: HostProblem): boolean {
  return TURNED_DOWN.includes(detail);
}

/** By its shape, since Microsoft's class may be loaded anew with each pane. */
function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error)
    if (typeof error.code === "string" && error.code !== "") return error.code;
  return messageOf(error);
}

function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error)
    if (typeof error.message === "string") return error.message;
  return String(error);
}

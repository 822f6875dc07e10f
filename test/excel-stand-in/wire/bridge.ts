import type { Faults } from "../journal/faults";
import type { Desk } from "./desk";
import { Executor, type Entry } from "./executor";
import {
  FLAG_DELAY_FOR_CELL_EDIT,
  type Json,
  type RequestBody,
  type RequestMessage,
  type ResponseBody,
} from "./messages";

/** What the client takes for the way to its host; it sets `onMessageFromHost` itself. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

interface Reply {
  readonly statusCode: number;
  readonly headers: Record<string, Json>;
  readonly body: Json | ResponseBody;
}

/** Answers one request after the other, each in a later task, as a host in another process does. */
export class HostBridge implements Bridge {
  private readonly executor: Executor;
  private queue: Promise<void> = Promise.resolve();
  private unanswered = 0;

  constructor(
    private readonly desk: Desk,
    private readonly faults: Faults,
    entry: Entry,
  ) {
    this.executor = new Executor(desk, entry, faults);
  }

  onMessageFromHost: (text: string) => void = () => undefined;

  get isQuiet(): boolean {
    return this.unanswered === 0;
  }

  sendMessageToHost(text: string): void {
    this.unanswered += 1;
    this.queue = this.queue.then(async () => {
      await laterTask();
      const request = JSON.parse(text) as RequestMessage;
      if (request.type !== 1) return;
      const reply = await this.reply(request, text.length);
      const answer = JSON.stringify({ id: request.id, type: 2, message: reply });
      this.desk.journal.responseBytes += answer.length;
      this.unanswered -= 1;
      this.onMessageFromHost(answer);
      this.sendEvents();
    });
  }

  /** Sends what was raised outside a request, such as a person's edit. */
  sendEvents(): void {
    const entries = this.desk.events.take();
    if (entries.length > 0)
      this.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }

  private async reply(request: RequestMessage, size: number): Promise<Reply> {
    const given = request.message.body;
    const body = (typeof given === "string" ? JSON.parse(given) : given) as RequestBody;
    const { journal } = this.desk;
    if (housekeeping(body)) {
      journal.housekeeping += 1;
      return ok(this.executor.run(body));
    }
    journal.messages += 1;
    journal.requestBytes += size;
    if (this.faults.editing) {
      if ((request.flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) return ok(editing());
      await this.faults.untilFinished();
    }
    return this.run(body, size);
  }

  private run(body: RequestBody, size: number): Reply {
    const fault = this.faults.strikeMessage();
    if (fault === "InvalidOperationInCellEditMode") return ok(editing());
    if (fault === "ConnectionFailure") return broken();
    if (fault === "RequestPayloadSizeLimitExceeded" || size > this.desk.settings.requestLimit)
      return {
        statusCode: 413,
        headers: {},
        body: {
          error: {
            code: "RequestPayloadSizeLimitExceeded",
            message: "The request payload size has exceeded the limit.",
          },
        },
      };
    const response = this.executor.run(body);
    return fault === "ConnectionFailureAfterwards" ? broken() : ok(response);
  }
}

function ok(body: ResponseBody): Reply {
  return { statusCode: 200, headers: {}, body };
}

/** An empty answer of a status that is no success: the client makes it `ConnectionFailure`. */
function broken(): Reply {
  return { statusCode: 503, headers: {}, body: "" };
}

function editing(): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: "InvalidOperationInCellEditMode",
      Message:
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 400,
    },
  };
}

function housekeeping(body: RequestBody): boolean {
  return (
    body.Actions.length > 0 &&
    body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference") &&
    body.Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

function laterTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

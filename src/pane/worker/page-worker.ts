import { pageService } from "./answer-page";
import { serve } from "./serve";
import type { Wire } from "./wire";

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const wire: Wire = {
  post: (message, transfer) => {
    scope.postMessage(message, transfer);
  },
  onMessage: (listener) => {
    scope.addEventListener("message", ({ data }) => {
      listener(data);
    });
  },
};

const tell = serve(
  wire,
  pageService((event) => {
    tell(event);
  }),
);

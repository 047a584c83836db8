import { answerRequest } from "./answer-request";
import type { LayoutReply, LayoutRequest } from "./worker-messages";

/** Script of the worker: it knows the layout and nothing else, no workbook and no page. */

const reply = (message: LayoutReply): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) =>
  answerRequest(data, reply),
);
reply({ kind: "started" });

import { layoutDiagram } from "../core/layout/layout-diagram";
import type { LayoutReply, LayoutRequest } from "./worker-messages";

/** The worker's whole work: each page is sent as soon as it is ready. */
export function answerRequest({ pages }: LayoutRequest, reply: (reply: LayoutReply) => void): void {
  try {
    for (const [page, input] of pages.entries()) {
      reply({ kind: "page", page, layout: layoutDiagram(input) });
    }
    reply({ kind: "done" });
  } catch (error) {
    reply({ kind: "failed", detail: String(error) });
  }
}

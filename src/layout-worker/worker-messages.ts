import type { DiagramLayout, LayoutInput } from "../core/layout/diagram-layout";

/** What goes between a page and its worker: plain data, copied on the way. */
export type LayoutRequest = { readonly pages: readonly LayoutInput[] };

export type LayoutReply =
  /** The worker's script runs. */
  | { readonly kind: "started" }
  /** One page is ready, by its place in the request. */
  | { readonly kind: "page"; readonly page: number; readonly layout: DiagramLayout }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly detail: string };

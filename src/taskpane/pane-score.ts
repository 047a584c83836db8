import { keptPreset } from "../core/records/kept-preset";
import { type Score, score } from "../core/score/score";
import type { SessionState } from "../session/session";

/** How far the document on show has come toward being signed; null where there is none with a table. */
export function paneScore({
  document,
  diagnostics,
  kept,
}: Pick<SessionState, "document" | "diagnostics" | "kept">): Score | null {
  if (!document?.table) return null;
  const settings = { ...kept.settings, mode: "final" as const };
  const own = diagnostics.filter(({ documentId }) => documentId === document.id);
  return score(document, own, keptPreset(document.profile, { ...kept, settings }));
}

import type { SopDocument } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { Kept } from "../records/kept";
import { keptPreset } from "../records/kept-preset";
import type { Diagnostic } from "../rules/diagnostic";
import { type Score, score } from "./score";
import { serviceScore } from "./service-score";

/** How far a document of a workbook has come, by what is found in it and was not set aside. */
export function documentScore(
  document: SopDocument | StandarPelayanan,
  findings: readonly Diagnostic[],
  kept: Pick<Kept, "profile" | "settings">,
): Pick<Score, "progress" | "stage" | "next"> {
  const own = findings.filter(({ documentId }) => documentId === document.id);
  const settings = { ...kept.settings, mode: "final" as const };
  const form = document.kind === "sop" ? document.profile : undefined;
  const final = keptPreset(form, { ...kept, settings });
  return document.kind === "sp" ? serviceScore(document, own, final) : score(document, own, final);
}

import { titleOf } from "../core/document/title-of";
import type { Severity } from "../core/rules/diagnostic";
import { documentScore } from "../core/score/document-score";
import { meanPercent, percentOf } from "../core/score/percent";
import { onShownSheets, openFindings } from "./open-findings";
import type { SheetOverview } from "./session";
import type { SessionCore } from "./session-core";
import type { WorkbookView } from "./workbook-view";

/** All sheets that are not hidden, checked as each is when it is on show. */
export function overviewOf(core: SessionCore, view: WorkbookView): readonly SheetOverview[] {
  const { reading, services } = view;
  const found = openFindings(core, view);
  return onShownSheets(view, reading.sheets).map(({ sheet, kind, documents }) => {
    const own = found.filter(({ origin }) => origin.sheet === sheet);
    const count = (severity: Severity): number =>
      own.filter((one) => one.severity === severity).length;
    const sops = reading.documents.filter(({ id }) => documents.includes(id));
    const sps = services.documents.filter(({ sheets }) => sheets.includes(sheet));
    return {
      sheet,
      kind: kindOf(view, sheet) ?? kind,
      title: (sops[0] && titleOf(sops[0])) ?? sps[0]?.title?.text ?? "",
      percent: meanPercent(
        [...sops, ...sps].map((one) => percentOf(documentScore(one, found, view.kept).progress)),
      ),
      counts: { error: count("error"), warning: count("warning"), hint: count("hint") },
    };
  });
}

/** Kinds that the reading of SOPs does not know. */
function kindOf(
  { services, inventories, offices }: WorkbookView,
  sheet: string,
): SheetOverview["kind"] | null {
  if (services.documents.some(({ sheets }) => sheets.includes(sheet))) return "sp";
  if (inventories.some((one) => one.sheet === sheet)) return "inventaris";
  const office = offices.find((one) => one.sheet === sheet);
  if (office?.kind === "tahapan" && office.set === "sop") return "tahapan-sop";
  return office?.kind ?? null;
}

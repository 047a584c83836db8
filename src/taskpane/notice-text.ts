import type { Origin } from "../core/grid/address";
import type { LayoutWarning } from "../core/layout/diagram-layout";
import { problemText } from "../core/messages/catalogue";
import type { Notice, SessionState } from "../session/session";
import type { Language, Translate } from "./messages/translate";
import { placeText } from "./place-text";

export type NoticeText = {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title?: string;
  readonly lines: readonly string[];
  /** The place it is about, when there is one to look at. */
  readonly at?: { readonly origin: Origin; readonly label: string };
};

/** The words of a notice. Cells on the sheet on show are named without it. */
export function noticeText(
  notice: Notice,
  state: SessionState,
  t: Translate,
  language: Language,
): NoticeText {
  const { sheet, documents } = state;
  switch (notice.kind) {
    case "drawn": {
      const { added, removed, warnings } = notice;
      const done =
        removed > 0 ? t("notice.redrawn", { added, removed }) : t("notice.drawn", { n: added });
      return {
        intent: warnings.length > 0 ? "warning" : "success",
        lines: [done, ...warningLines(warnings, t)],
      };
    }
    case "cancelled":
      return { intent: "info", lines: [t("notice.cancelled")] };
    case "unchanged":
      return { intent: "info", lines: [t("notice.unchanged")] };
    case "erased": {
      const shown = notice.shown > 0 ? [t("notice.shown", { n: notice.shown })] : [];
      return { intent: "success", lines: [t("notice.erased", { n: notice.removed }), ...shown] };
    }
    case "hand-drawn":
      return {
        intent: "info",
        title: t("notice.hand-drawn.title"),
        lines: [
          t(isCoded(documents) ? "notice.hand-drawn.coded" : "notice.hand-drawn", {
            n: notice.shapes,
          }),
        ],
      };
    case "nothing-to-draw":
      return problem("nothing-to-draw", null, "info");
    case "columns-added":
      return { intent: "success", lines: [t("notice.columns-added")], at: place(notice.at) };
    case "sheet-added":
      return {
        intent: "success",
        lines: [
          t(isChecked(notice.sheet, state) ? "notice.sheet-added.checked" : "notice.sheet-added", {
            sheet: notice.sheet,
          }),
        ],
      };
    case "fixed": {
      const line = notice.completes
        ? t("notice.fixed", { n: notice.cells })
        : t("notice.fixed.go-on");
      return { intent: "success", lines: [line], ...(notice.at && { at: place(notice.at) }) };
    }
    case "fix-gone":
      return { intent: "info", lines: [t("notice.fix-gone")] };
    case "restored":
      return { intent: "success", lines: [t(`notice.restored.${notice.action}`)] };
    case "changed-since": {
      const at = notice.at && place(notice.at);
      const line = at
        ? t("notice.changed-since.at", { cell: at.label })
        : t("notice.changed-since");
      return { intent: "warning", lines: [line], ...(at && { at }) };
    }
    case "step-done": {
      const lasting = notice.restorable ? [] : [t("notice.step-for-good")];
      return { intent: "success", lines: [t(`notice.step.${notice.edit}`), ...lasting] };
    }
    case "step-refused": {
      const at = notice.at && place(notice.at);
      const line = t(`notice.step-refused.${notice.reason}`);
      return { intent: "warning", lines: [line], ...(at && { at }) };
    }
    case "step-gone":
      return { intent: "warning", lines: [t("notice.step-gone")] };
    case "notes-written": {
      const { notes, kept, locked } = notice;
      return {
        intent: locked.length > 0 ? "warning" : "success",
        lines: [
          notes > 0 ? t("notice.notes-written", { n: notes }) : t("notice.notes-none"),
          ...(kept > 0 ? [t("notice.notes-kept", { n: kept })] : []),
          ...(locked.length > 0 ? [t("notice.notes-locked", { sheets: locked.join(", ") })] : []),
        ],
      };
    }
    case "notes-cleared":
      return { intent: "success", lines: [t("notice.notes-cleared", { n: notice.notes })] };
    case "structured":
      return { intent: "success", lines: [t("notice.structured", { n: notice.cells })] };
    case "stale":
      return problem("stale", notice.at, "warning");
    case "refused":
      return problem(notice.code, notice.at, "error");
    case "failed":
      return problem(notice.code, null, "error");
  }

  function problem(code: string, origin: Origin | null, intent: NoticeText["intent"]): NoticeText {
    const at = origin && place(origin);
    const data = { sheet: origin?.sheet ?? sheet ?? "", cell: at?.label ?? "" };
    return { intent, lines: [problemText(code, data, language)], ...(at && { at }) };
  }

  function place(origin: Origin): NonNullable<NoticeText["at"]> {
    return { origin, label: placeText(origin, sheet) };
  }
}

/** False for a form that has no rules, such as a berita acara: nothing is promised about it. */
const isChecked = (sheet: string, state: SessionState): boolean =>
  state.documents.some(({ sheets }) => sheets.includes(sheet)) ||
  state.standarPelayanan.some(({ sheets }) => sheets.includes(sheet)) ||
  [...state.inventories, ...state.offices].some((one) => one.sheet === sheet);

/** The table says the flow already: nothing of it is read from the author's drawing. */
const isCoded = (documents: SessionState["documents"]): boolean =>
  documents.every(({ flowSource }) => flowSource !== "shapes");

/** One sentence for each kind of warning, with how often. */
function warningLines(warnings: readonly LayoutWarning[], t: Translate): readonly string[] {
  const counts = new Map<LayoutWarning["code"], number>();
  for (const { code } of warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, n]) => t(`warning.${code}`, { n }));
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { rangeName } from "../../core/grid/address";
import { problemText } from "../../core/messages/catalogue";
import type { Language } from "../../taskpane/messages/translate";
import { type Texts, useTexts, useWorkbenchLanguage } from "../messages/use-texts";
import type { WorkbenchNotice } from "../store/workbench-state";

type Said = { readonly title: string | null; readonly text: string };

function sayNotice(notice: WorkbenchNotice, t: Texts, language: Language): Said | null {
  switch (notice.kind) {
    case "saved":
      return null;
    case "open-failed":
      return {
        title: t("notice.open-failed", { file: notice.fileName }),
        text: problemText(notice.code, { detail: notice.detail }, language),
      };
    case "opened-with":
      return {
        title: null,
        text:
          notice.what === "read-only"
            ? problemText("strict-format", {}, language)
            : t("notice.signed"),
      };
    case "sheet-failed":
      return { title: null, text: t("notice.sheet-failed", { sheet: notice.sheet }) };
    case "stale":
      return { title: null, text: t("notice.stale", { cell: rangeName(notice.at.range) }) };
    case "paste-blocked":
      return { title: null, text: t("notice.paste-blocked", { cell: rangeName(notice.at.range) }) };
    case "refused": {
      const { at, code } = notice;
      const data = at ? { sheet: at.sheet, cell: rangeName(at.range) } : {};
      return { title: null, text: problemText(code, data, language) };
    }
  }
}

/** What went wrong, in one sentence, until it is closed or the next action. */
export function NoticeLine({
  notice,
  onClose,
}: {
  readonly notice: WorkbenchNotice | null;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  const language = useWorkbenchLanguage();
  const said = notice && sayNotice(notice, t, language);
  return (
    <div className="wb-notice" role="alert">
      {said && (
        <MessageBar
          intent={notice?.kind === "open-failed" ? "error" : "warning"}
          layout="multiline"
        >
          <MessageBarBody>
            {said.title && <MessageBarTitle>{said.title}</MessageBarTitle>} {said.text}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t("notice.close")}
                onClick={onClose}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

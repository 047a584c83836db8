import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { EXPORT_FORMATS, type ExportFormat } from "../../../core/export/export-flow";
import type { Session, SessionState } from "../../../session/session";
import { copyPicture } from "../../export/copy-picture";
import { picturePng } from "../../export/picture-png";
import { saveBlob } from "../../export/save-blob";
import type { Translate } from "../../messages/translate";
import { useLanguage } from "../../use-language";

/** The flow for other programs: on the clipboard, or as a file. */
export function ExportFold({
  state,
  session,
}: {
  readonly state: SessionState;
  readonly session: Session;
}) {
  const { t } = useLanguage();
  const [said, setSaid] = useState<ReturnType<Translate> | null>(null);
  const hasFlow = state.document?.activities.some(({ nodes }) => nodes.length > 0) ?? false;
  if (!hasFlow || !state.document?.table) return null;

  function save(format: ExportFormat): void {
    const file = session.exported(format);
    if (!file) return;
    saveBlob(file.name, new Blob([file.text], { type: file.mediaType }));
    setSaid(t("export.saved", { name: file.name }));
  }

  /** @param give what is done with the picture; gives back what to say */
  async function withPicture(give: (svg: string, name: string) => Promise<string>): Promise<void> {
    const file = session.exported("svg");
    if (!file) return;
    try {
      setSaid(await give(file.text, file.name.replace(/\.svg$/, ".png")));
    } catch {
      setSaid(t("export.failed"));
    }
  }

  const copy = () =>
    withPicture(async (svg, name) =>
      t((await copyPicture(svg, name)) === "copied" ? "export.copied" : "export.not-copied"),
    );
  const savePng = () =>
    withPicture(async (svg, name) => {
      saveBlob(name, await picturePng(svg));
      return t("export.saved", { name });
    });

  return (
    <details className="susun-drawer" name="susun-drawer">
      <summary>{t("export.title")}</summary>
      <p className="susun-drawer-note">{t("export.lead")}</p>
      <div className="susun-buttons">
        <Button size="small" onClick={() => void copy()}>
          {t("export.copy")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void savePng()}>
          {t("export.png")}
        </Button>
        {EXPORT_FORMATS.map((format) => (
          <Button key={format} size="small" appearance="subtle" onClick={() => save(format)}>
            {t(`export.${format}`)}
          </Button>
        ))}
      </div>
      <p role="status" className="susun-drawer-note">
        {said}
      </p>
    </details>
  );
}

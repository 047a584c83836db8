import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTexts } from "../messages/use-texts";

/** Asks before another file takes the place of unsaved changes. */
export function AskUnsaved({
  fileName,
  onSave,
  onDiscard,
  onCancel,
}: {
  readonly fileName: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="wb-ask"
      aria-labelledby="wb-ask-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="wb-ask-title">{t("ask.title")}</h2>
      <p>{t("ask.text", { file: fileName })}</p>
      <div className="wb-ask-buttons">
        <Button appearance="primary" onClick={onSave}>
          {t("ask.save")}
        </Button>
        <Button onClick={onDiscard}>{t("ask.discard")}</Button>
        <Button onClick={onCancel}>{t("ask.cancel")}</Button>
      </div>
    </dialog>
  );
}

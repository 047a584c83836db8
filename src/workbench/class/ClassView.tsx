import { Button, ProgressBar } from "@fluentui/react-components";
import {
  ArrowLeftRegular,
  DismissRegular,
  DocumentMultipleRegular,
  FolderOpenRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { recapSheets } from "../../core/recap/recap-sheets";
import { newWorkbook } from "../../xlsx/new-workbook";
import { saveWorkbook } from "../../xlsx/workbook-file";
import { ACCEPTED } from "../file/open-file";
import { download } from "../file/save-file";
import { useTexts, useWorkbenchLanguage } from "../messages/use-texts";
import { ClassResult } from "./ClassResult";
import type { ClassCheck } from "./use-class-check";
import "./class.css";

/** The files of a class, read one after another in the page, and what they come to. */
export function ClassView({
  check,
  onFiles,
  onCancel,
  onOpen,
  onClose,
}: {
  readonly check: ClassCheck;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  /** Opens a file in the workbench, at that sheet. */
  readonly onOpen: (file: File, sheet: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  const language = useWorkbenchLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isRunning = check.phase === "running";

  const saveRecap = () => {
    if (check.phase !== "done") return;
    download(t("class.recap.file"), saveWorkbook(newWorkbook(recapSheets(check.recap, language))));
  };

  return (
    <main className="wb-class" data-region="class" aria-labelledby="wb-class-title">
      <header className="wb-class-head">
        <h2 id="wb-class-title" ref={heading} tabIndex={-1}>
          {t("class.title")}
        </h2>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose}>
          {t("class.back")}
        </Button>
      </header>
      <p>{t("class.lead")}</p>
      <div className="wb-class-tools">
        <PickButton
          icon={<DocumentMultipleRegular />}
          text={t("class.files")}
          isPrimary={check.phase === "idle"}
          onFiles={onFiles}
        />
        <PickButton
          icon={<FolderOpenRegular />}
          text={t("class.folder")}
          isFolder
          onFiles={onFiles}
        />
        {check.phase === "done" && (
          <Button appearance="primary" icon={<SaveRegular />} onClick={saveRecap}>
            {t("class.save")}
          </Button>
        )}
      </div>
      {isRunning && (
        <div className="wb-class-progress">
          <ProgressBar
            value={check.done}
            max={check.total}
            thickness="large"
            aria-label={t("class.progress.label")}
          />
          <p>{t("class.progress", { n: check.done + 1, total: check.total, file: check.name })}</p>
          <Button icon={<DismissRegular />} onClick={onCancel}>
            {t("class.cancel")}
          </Button>
        </div>
      )}
      {/* Said once when it begins and once when it ends: every file would be too much to listen to. */}
      <p role="status" className="wb-class-status">
        {statusOf(check, t)}
      </p>
      {check.phase === "done" && check.recap.files.length > 0 && (
        <ClassResult recap={check.recap} sources={check.sources} onOpen={onOpen} />
      )}
    </main>
  );
}

function statusOf(check: ClassCheck, t: ReturnType<typeof useTexts>): string {
  if (check.phase === "idle") return check.nothing ? t("class.nothing") : "";
  if (check.phase === "running") return t("class.running", { total: check.total });
  const data = { n: check.recap.files.length, total: check.sources.size };
  return t(check.cancelled ? "class.cancelled" : "class.done", data);
}

/** A button for a file dialog: of several files, or of a folder with all that is in it. */
function PickButton({
  icon,
  text,
  isFolder = false,
  isPrimary = false,
  onFiles,
}: {
  readonly icon: React.JSX.Element;
  readonly text: string;
  readonly isFolder?: boolean;
  readonly isPrimary?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={icon}
        appearance={isPrimary ? "primary" : "secondary"}
        onClick={() => picker.current?.click()}
      >
        {text}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={isFolder ? undefined : ACCEPTED}
        {...(isFolder ? { webkitdirectory: "" } : {})}
        data-testid={isFolder ? "class-folder" : "class-files"}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          // The same files may be chosen again after they were changed elsewhere.
          event.target.value = "";
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </>
  );
}

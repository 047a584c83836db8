import { Button } from "@fluentui/react-components";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  PeopleTeamRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import { useTexts } from "../messages/use-texts";
import type { WorkbenchState } from "../store/workbench-state";
import { FileName } from "./FileName";
import { Logo } from "./Logo";

export function TopBar({
  state,
  paneOpen,
  onNew,
  onOpen,
  onClass,
  onSave,
  onUndo,
  onRedo,
  onRename,
  onTogglePane,
}: {
  readonly state: WorkbenchState;
  readonly paneOpen: boolean;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  /** Shows the check of several files. */
  readonly onClass: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onRename: (fileName: string) => void;
  readonly onTogglePane: () => void;
}) {
  const t = useTexts();
  const pane = t(paneOpen ? "bar.pane.hide" : "bar.pane.show");
  return (
    <header className="wb-bar" data-region="bar">
      <div className="wb-brand">
        <Logo />
        <strong>{t("app.name")}</strong>
        <span>{t("app.place")}</span>
      </div>
      <h1 className="wb-file">
        <FileName fileName={state.fileName} onRename={onRename} />
        {state.unsaved && (
          <span
            className="wb-dot"
            role="img"
            aria-label={t("bar.unsaved")}
            title={t("bar.unsaved")}
          />
        )}
      </h1>
      <div className="wb-tools" role="toolbar" aria-label={t("bar.label")}>
        <Button
          appearance="subtle"
          icon={<DocumentAddRegular />}
          title={t("bar.new")}
          aria-label={t("bar.new")}
          onClick={onNew}
        />
        <Button appearance="subtle" icon={<FolderOpenRegular />} title="Ctrl+O" onClick={onOpen}>
          {t("bar.open")}
        </Button>
        <Button
          appearance="subtle"
          className="wb-bar-class"
          icon={<PeopleTeamRegular />}
          title={t("bar.class")}
          aria-label={t("bar.class")}
          onClick={onClass}
        >
          <span>{t("bar.class")}</span>
        </Button>
        <Button appearance="subtle" icon={<SaveRegular />} title="Ctrl+S" onClick={onSave}>
          {t("bar.save")}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          title={`${t("bar.undo")} (Ctrl+Z)`}
          aria-label={t("bar.undo")}
          disabledFocusable={!state.canUndo}
          onClick={onUndo}
        />
        <Button
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          title={`${t("bar.redo")} (Ctrl+Y)`}
          aria-label={t("bar.redo")}
          disabledFocusable={!state.canRedo}
          onClick={onRedo}
        />
        <Button
          appearance="subtle"
          icon={paneOpen ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          title={pane}
          aria-label={pane}
          aria-expanded={paneOpen}
          onClick={onTogglePane}
        />
      </div>
    </header>
  );
}

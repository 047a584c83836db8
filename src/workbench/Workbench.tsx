import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import { Pane } from "../taskpane/components/Pane";
import { ClassView } from "./class/ClassView";
import { useClassCheck } from "./class/use-class-check";
import { useEditing } from "./editing/use-editing";
import { newFile } from "./file/new-file";
import { ACCEPTED } from "./file/open-file";
import { saveFile } from "./file/save-file";
import { useDrop } from "./file/use-drop";
import { useLeaveGuard } from "./file/use-leave-guard";
import { type Source, useOpenFile } from "./file/use-open-file";
import { Grid, type GridHandle } from "./grid/Grid";
import { useTexts, useWorkbenchLanguage } from "./messages/use-texts";
import { AskUnsaved } from "./shell/AskUnsaved";
import { Boundary } from "./shell/Boundary";
import { FormulaBar } from "./shell/FormulaBar";
import { NoticeLine } from "./shell/NoticeLine";
import { SheetTabs } from "./shell/SheetTabs";
import { PANE_WIDTH, Splitter } from "./shell/Splitter";
import { StatusLine } from "./shell/StatusLine";
import { TopBar } from "./shell/TopBar";
import { usePageKeys } from "./shell/use-page-keys";
import { Welcome } from "./shell/Welcome";
import { WHOLE, ZoomControl } from "./shell/ZoomControl";
import type { WorkbenchStore } from "./store/workbench-store";
import "./workbench.css";

/** The page: bar, formula bar, sheet with tabs, pane, status line. */
export function Workbench({
  store,
  session,
}: {
  readonly store: WorkbenchStore;
  readonly session: Session;
}) {
  const t = useTexts();
  const language = useWorkbenchLanguage();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const editing = useEditing(store);
  const opening = useOpenFile(store);
  const [welcome, setWelcome] = useState(true);
  const [paneOpen, setPaneOpen] = useState(true);
  const [zoom, setZoom] = useState<number>(WHOLE);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.first);
  const picker = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  const { fileName, sample, opened, unsaved } = state;
  const { commit } = editing;
  // An entry that is still open is a change, too.
  const take = useCallback(
    (source: Source) => {
      if (commit()) void opening.request(source);
    },
    [commit, opening.request],
  );
  const classCheck = useClassCheck();
  const [classOpen, setClassOpen] = useState(false);
  /** What was asked for in the table of the class, until it is open. */
  const wanted = useRef<{ readonly fileName: string; readonly sheet: string } | null>(null);
  const { start } = classCheck;
  const takeSeveral = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (files.length === 1 && file && !classOpen) {
        take(file);
        return;
      }
      setClassOpen(true);
      void start(files);
    },
    [take, start, classOpen],
  );
  const dropping = useDrop(takeSeveral);
  useLeaveGuard(unsaved || editing.draft !== null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another workbook, and what was said of the last one is past
  useEffect(() => {
    session.dismissNotice();
    const place = wanted.current;
    wanted.current = null;
    if (place?.fileName === fileName) {
      setClassOpen(false);
      if (place.sheet !== "") store.activate(place.sheet);
    }
    // What is typed next belongs to the sheet that was opened.
    grid.current?.focus();
  }, [session, opened]);

  useEffect(() => {
    if (!classOpen) grid.current?.focus();
  }, [classOpen]);

  useEffect(() => {
    document.title = `${unsaved ? "• " : ""}${fileName} – ${t("app.name")}`;
  }, [unsaved, fileName, t]);

  const actions = {
    open: () => picker.current?.click(),
    save() {
      if (commit()) saveFile(store);
    },
    undo: store.undo,
    redo: store.redo,
  };
  usePageKeys(actions);

  return (
    <div className="wb-page" lang={language}>
      <TopBar
        state={state}
        paneOpen={paneOpen}
        onNew={() => take(newFile(t("new.file"), t("new.sheet")))}
        onOpen={actions.open}
        onClass={() => commit() && setClassOpen(true)}
        onSave={actions.save}
        onUndo={actions.undo}
        onRedo={actions.redo}
        onRename={store.rename}
        onTogglePane={() => setPaneOpen(!paneOpen)}
      />
      <input
        ref={picker}
        type="file"
        hidden
        accept={ACCEPTED}
        data-testid="file"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          // The same file may be chosen again after it was changed elsewhere.
          event.target.value = "";
          if (chosen) {
            setClassOpen(false);
            take(chosen);
          }
        }}
      />
      <NoticeLine notice={state.notice} onClose={() => store.notify(null)} />
      {welcome && sample && !classOpen && (
        <Welcome onOpen={actions.open} onClose={() => setWelcome(false)} />
      )}
      {classOpen && (
        <ClassView
          check={classCheck.check}
          onFiles={start}
          onCancel={classCheck.cancel}
          onOpen={(file, sheet) => {
            wanted.current = { fileName: file.name, sheet };
            take(file);
          }}
          onClose={() => setClassOpen(false)}
        />
      )}
      <div className="wb-middle" hidden={classOpen}>
        <main className="wb-sheet">
          <FormulaBar store={store} state={state} editing={editing} grid={grid} />
          <Boundary
            subject={state.view}
            fallback={
              <p className="wb-failed" role="alert">
                {t("grid.failed")}
              </p>
            }
          >
            <Grid store={store} state={state} editing={editing} zoom={zoom} handle={grid} />
          </Boundary>
          <SheetTabs state={state} onShow={(name) => commit() && store.activate(name)} />
        </main>
        <aside className="wb-side" aria-label={t("pane.label")} hidden={!paneOpen}>
          <Splitter width={paneWidth} onResize={setPaneWidth} />
          <div id="wb-pane" data-region="pane" style={{ width: paneWidth }}>
            <Pane session={session} language={language} />
          </div>
        </aside>
      </div>
      <StatusLine state={state} editing={editing.draft !== null}>
        <ZoomControl zoom={zoom} onZoom={setZoom} />
      </StatusLine>
      {dropping && <div className="wb-drop">{t("drop.here")}</div>}
      {opening.waiting && (
        <AskUnsaved
          fileName={fileName}
          onSave={() => {
            actions.save();
            opening.open();
          }}
          onDiscard={opening.open}
          onCancel={opening.cancel}
        />
      )}
    </div>
  );
}

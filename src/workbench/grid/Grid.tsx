import {
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { moveTracks, type Tracks, tracksOf } from "../editing/move-tracks";
import { useClipboard } from "../editing/use-clipboard";
import type { Editing } from "../editing/use-editing";
import { useTexts } from "../messages/use-texts";
import { usePictureUrls } from "../overlay/use-picture-urls";
import type { WorkbenchState } from "../store/workbench-state";
import type { WorkbenchStore } from "../store/workbench-store";
import type { Span } from "./axis";
import { CellEditor } from "./CellEditor";
import { cellId } from "./CellView";
import type { Onward } from "./editor-keys";
import { GridMenu, type MenuPlace } from "./GridMenu";
import { GridPanes } from "./GridPanes";
import { gridCommand } from "./keys";
import { blockAt } from "./merges";
import { clearSelected, moved, stepSheet } from "./run-command";
import { selectedRange } from "./selection";
import { scrollToShow, sheetCounts, sheetGeometry, spansInView, windowBox } from "./sheet-geometry";
import { useGridPointer } from "./use-grid-pointer";
import { useGridWindow } from "./use-grid-window";
import { TAKES_TYPED_TEXT, useTypedText } from "./use-typed-text";
import "./grid.css";

/** Room around a place that the pane asked to be shown; CSS pixels. */
const REVEAL_MARGIN = 80;

/** What other parts of the page ask of the grid. */
export type GridHandle = {
  focus(): void;
  /** Goes on from the active cell when an entry is done. */
  onward(way: Onward): void;
};

/** The sheet on show: four panes around a freeze, headers, selection, and the editor over them. */
export function Grid({
  store,
  state,
  editing,
  zoom,
  handle,
}: {
  readonly store: WorkbenchStore;
  readonly state: WorkbenchState;
  readonly editing: Editing;
  readonly zoom: number;
  readonly handle: Ref<GridHandle>;
}) {
  const t = useTexts();
  const { snapshot, view, selection, sheet } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { size, scroll, onScroll } = useGridWindow(scroller);
  const pictures = usePictureUrls(view.shapeLooks);
  const selected = useMemo(
    () => selectedRange(selection, snapshot.merges),
    [selection, snapshot.merges],
  );
  const active = useMemo(
    () => blockAt(snapshot.merges, selection.cursor),
    [selection.cursor, snapshot.merges],
  );
  const counts = sheetCounts(view, selected, selection.still === true);
  const geometry = useMemo(
    () => sheetGeometry(snapshot, view, { rows: counts.rows, columns: counts.columns }, size),
    [snapshot, view, counts.rows, counts.columns, size],
  );
  const spans = spansInView(geometry, scroll);

  const focusGrid = () => scroller.current?.focus({ preventScroll: true });
  const onward = (way: Onward) => {
    const now = store.getState();
    store.select(moved(way, now.selection, now.snapshot, geometry));
  };
  useImperativeHandle(handle, () => ({ focus: focusGrid, onward }));
  const beforeSelect = (): boolean => {
    if (editing.commit()) return true;
    field.current?.focus();
    return false;
  };
  const edit = () => startEditing("edit");
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const pointer = useGridPointer(
    store,
    scroller,
    { geometry, scroll, zoom },
    beforeSelect,
    edit,
    setMenu,
  );
  const run = (kind: "insert" | "delete", tracks: Tracks) => {
    if (beforeSelect()) void moveTracks(store, kind, tracks);
  };
  const clipboard = useClipboard(store);

  // A new sheet or another workbook starts at its own beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of sheet moves it
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollLeft = 0;
    element.scrollTop = 0;
  }, [sheet, state.opened]);

  // Keeps the end of the selection that moves in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolling by hand must not be undone
  useLayoutEffect(() => {
    if (!selection.still) scrollTo(blockAt(snapshot.merges, selection.corner), 0);
  }, [selection.corner]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new request scrolls
  useLayoutEffect(() => {
    scrollTo(selected, REVEAL_MARGIN);
  }, [state.reveal]);

  function scrollTo(range: typeof selected, margin: number): void {
    const element = scroller.current;
    if (!element) return;
    const now = { left: element.scrollLeft, top: element.scrollTop };
    const { left, top } = scrollToShow(geometry, now, range, margin);
    if (left !== now.left) element.scrollLeft = left;
    if (top !== now.top) element.scrollTop = top;
  }

  function startEditing(mode: "enter" | "edit"): void {
    editing.begin(mode, "cell");
    const { current } = field;
    current?.focus({ preventScroll: true });
    if (mode === "edit" && current) {
      // The text arrives with the next render; the caret belongs at its end.
      queueMicrotask(() => current.setSelectionRange(current.value.length, current.value.length));
    }
  }

  useTypedText(scroller, caret, (text) => {
    // A key of the input method may have opened the editor before.
    const begun = field.current?.value ?? "";
    startEditing("enter");
    editing.change(begun + text);
  });

  function onKeyDown(event: KeyboardEvent): void {
    const command = gridCommand(event);
    if (!command) return;
    switch (command.kind) {
      case "replace":
        startEditing("enter");
        return;
      case "edit":
        startEditing("edit");
        break;
      case "clear":
        clearSelected(store);
        break;
      case "sheet":
        stepSheet(store, command.step);
        break;
      case "escape":
        store.notify(null);
        break;
      case "insert":
      case "delete":
        run(command.kind, tracksOf(selected, geometry));
        break;
      default:
        store.select(moved(command, selection, snapshot, geometry));
    }
    event.preventDefault();
  }

  const activeInView =
    inside(active.top, spans.frozenRows, spans.mainRows) &&
    inside(active.left, spans.frozenColumns, spans.mainColumns);
  const edited = editing.draft ? blockAt(snapshot.merges, editing.draft.at) : active;

  return (
    <div className="wb-grid" style={zoom === 1 ? undefined : { zoom }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table would stretch rows and shift them under the drawings */}
      <div
        ref={scroller}
        className="wb-scroller"
        role="grid"
        data-region="grid"
        tabIndex={0}
        aria-label={t("grid.label", { sheet })}
        aria-description={t("grid.help")}
        aria-rowcount={-1}
        aria-colcount={-1}
        aria-multiselectable="true"
        aria-activedescendant={activeInView ? cellId(active.top, active.left) : undefined}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        {...TAKES_TYPED_TEXT}
        {...pointer}
        {...clipboard}
      >
        <div ref={caret} className="wb-caret" aria-hidden="true" />
        <GridPanes
          geometry={geometry}
          spans={spans}
          snapshot={snapshot}
          view={view}
          pictures={pictures}
          selected={selected}
          active={active}
        />
      </div>
      <GridMenu
        place={menu}
        close={() => {
          setMenu(null);
          focusGrid();
        }}
        run={run}
      />
      <CellEditor
        editing={editing}
        fieldRef={field}
        box={windowBox(geometry, scroll, edited)}
        look={view.lookAt(edited.top, edited.left)}
        onward={onward}
        leave={focusGrid}
      />
    </div>
  );
}

const inside = (index: number, ...spans: readonly Span[]): boolean =>
  spans.some(({ first, last }) => index >= first && index <= last);

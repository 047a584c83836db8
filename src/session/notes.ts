import type { Language } from "../core/messages/catalogue";
import { countNotes, planNoNotes, planNotes } from "../core/notes/plan-notes";
import { errorCode } from "./error-code";
import type { NotesState } from "./note-state";
import { onShownSheets, openFindings } from "./open-findings";
import type { WorkbookHost } from "./workbook-host";
import type { WorkbookView } from "./workbook-view";

export type NoteHost = WorkbookHost & {
  readonly present: () => NotesState;
  readonly found: (notes: NotesState) => void;
};

export type Noting = {
  /** Looks for notes where another workbook came, and where there were some: they may have been deleted by hand. */
  follow(): void;
  writeNotes(language: Language): Promise<void>;
  clearNotes(): Promise<void>;
};

/**
 * Notes are written when asked for, and not with every edit: they are for a workbook that is handed back. Nothing that
 * Susun reads changes by them, so that the last action can still be taken back after.
 */
export function createNoting(host: NoteHost): Noting {
  const { port, core, reader, view, present, found, notify, inTurn } = host;
  /** Names of the sheets when notes were looked for last. */
  let looked: string | null = null;

  async function look(): Promise<void> {
    const notes = await port.readNotes();
    found(notes ? { kind: "known", count: countNotes(notes) } : { kind: "unsupported" });
  }

  const guarded = (work: () => Promise<void>): Promise<void> =>
    inTurn(async () => {
      try {
        await work();
      } catch (error) {
        notify({ kind: "failed", code: errorCode(error) });
      }
    });

  async function write(now: WorkbookView, language: Language): Promise<void> {
    const before = await port.readNotes();
    if (!before) {
      found({ kind: "unsupported" });
      notify({ kind: "refused", code: "notes-unsupported", at: null });
      return;
    }
    const snapshots = onShownSheets(now, now.snapshots);
    const open = openFindings(core, now);
    const { commands, kept, locked } = planNotes(snapshots, before, open, language);
    const result = await port.apply(commands);
    await look();
    if (result.kind !== "applied") {
      notify(result);
      return;
    }
    const after = present();
    const notes = after.kind === "known" ? after.count : 0;
    notify({ kind: "notes-written", notes, kept, locked });
  }

  async function clear(): Promise<void> {
    const before = (await port.readNotes()) ?? [];
    const result = await port.apply(planNoNotes(before));
    await look();
    notify(
      result.kind === "applied" ? { kind: "notes-cleared", notes: countNotes(before) } : result,
    );
  }

  return {
    follow() {
      const names = JSON.stringify(view()?.sheets.map(({ name }) => name));
      const state = present();
      const hasSome = state.kind === "known" && state.count > 0;
      if (names === looked && !hasSome) return;
      looked = names;
      // A look in the background: what keeps it from an answer is told when notes are asked for.
      void inTurn(() => look().catch(() => found({ kind: "unknown" })));
    },
    writeNotes: (language) =>
      guarded(async () => {
        const read = await reader.read();
        if (read.kind === "read") await write(read.view, language);
      }),
    clearNotes: () => guarded(clear),
  };
}

import { findingMarks, planMarks } from "../core/marks/finding-marks";
import { MARKS_ON, RECORD } from "../core/records/kept";
import type { CellMark, MarkCommand } from "../core/sheet-commands";
import type { ApplyResult } from "../core/workbook-port";
import { errorCode } from "./error-code";
import { onShownSheets, openFindings } from "./open-findings";
import type { SessionState } from "./session";
import type { SessionCore } from "./session-core";
import type { WorkbookHost } from "./workbook-host";
import type { WorkbookView } from "./workbook-view";

export type MarkHost = WorkbookHost & { readonly state: () => SessionState };

export type Marking = {
  /** Makes the marks of the sheet on show those of its findings, while the switch is on. */
  follow(): void;
  setMarks(on: boolean): Promise<void>;
};

/**
 * The switch stands in the workbook: it is on where a record says so, and where marks are, whoever saved them. So what
 * an office sees on its cells it can always take away with one click.
 */
export const marksAreOn = ({ kept, marks }: Pick<WorkbookView, "kept" | "marks">): boolean =>
  kept.marks || [...marks.values()].some((own) => own.length > 0);

/**
 * Marks follow the findings. They are no action of the user's: nothing waits for them, and nothing takes them back but
 * the switch. The sheet on show follows with every look; the others were marked when the switch went on, and are looked
 * after when they come on show.
 */
export function createMarking({
  port,
  core,
  reader,
  view,
  state,
  notify,
  inTurn,
}: MarkHost): Marking {
  /**
   * What was asked for last, by sheet. What has gone since, by an undo or by hand, is not put back for the same
   * findings: the user would never get behind it.
   */
  const asked = new Map<string, string>();

  async function readAgain(): Promise<void> {
    reader.outdate();
    await reader.read();
  }

  /** Whether it was carried out; says so when not. */
  function isDone(result: ApplyResult): boolean {
    if (result.kind !== "applied") notify(result);
    return result.kind === "applied";
  }

  async function mark(now: WorkbookView, { sheet, marks }: MarkCommand): Promise<void> {
    // A later look follows by itself.
    if (view() !== now) return;
    asked.set(sheet, JSON.stringify(marks));
    try {
      if (isDone(await port.apply([{ kind: "set-marks", sheet, marks }]))) await readAgain();
    } catch (error) {
      const code = errorCode(error);
      // The user is typing: when they are done, there is another look.
      if (code === "cell-edit-mode") asked.delete(sheet);
      else notify({ kind: "failed", code });
    }
  }

  async function switchOn(now: WorkbookView): Promise<void> {
    if (!isDone(await port.writeRecord(RECORD.marks, MARKS_ON))) return;
    if (!isDone(await port.apply(planAllMarks(core, now)))) {
      await port.writeRecord(RECORD.marks, null);
    }
  }

  async function switchOff(now: WorkbookView): Promise<void> {
    if (!isDone(await port.apply(planNoMarks(now)))) return;
    if (now.kept.marks) isDone(await port.writeRecord(RECORD.marks, null));
  }

  return {
    follow() {
      const now = view();
      const { busy, planned, proposal } = state();
      if (!now || busy || planned || proposal || !marksAreOn(now)) return;
      const wanted = wantedOnShow(now);
      if (!wanted) return;
      const [command] = planMarks(
        wanted.snapshot,
        marksOn(now, wanted.snapshot.sheet),
        wanted.marks,
      );
      const isAsked = asked.get(wanted.snapshot.sheet) === JSON.stringify(wanted.marks);
      if (!command) asked.set(wanted.snapshot.sheet, JSON.stringify(wanted.marks));
      else if (!isAsked) void inTurn(() => mark(now, command));
    },
    setMarks: (on) =>
      inTurn(async () => {
        const read = await reader.read();
        if (read.kind === "failed") return;
        asked.clear();
        try {
          await (on ? switchOn : switchOff)(read.view);
        } catch (error) {
          notify({ kind: "failed", code: errorCode(error) });
        }
        await readAgain();
      }),
  };
}

type Marks = Pick<WorkbookView, "marks">;

const marksOn = ({ marks }: Marks, sheet: string): readonly CellMark[] => marks.get(sheet) ?? [];

function wantedOnShow({ snapshots, sheet, diagnostics }: WorkbookView) {
  const snapshot = snapshots.find((one) => one.sheet === sheet);
  return snapshot ? { snapshot, marks: findingMarks(snapshot, diagnostics) } : null;
}

/** Marks for all sheets that are not hidden. */
function planAllMarks(core: SessionCore, view: WorkbookView): readonly MarkCommand[] {
  const open = openFindings(core, view);
  return onShownSheets(view, view.snapshots).flatMap((snapshot) =>
    planMarks(snapshot, marksOn(view, snapshot.sheet), findingMarks(snapshot, open)),
  );
}

const planNoMarks = ({ marks }: Marks): readonly MarkCommand[] =>
  [...marks].flatMap(([sheet, own]) =>
    own.length > 0 ? [{ kind: "set-marks" as const, sheet, marks: [] }] : [],
  );

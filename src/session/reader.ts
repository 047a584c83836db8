import { errorCode } from "./error-code";

/** How a reading ended. */
export type Outcome<View> =
  | { readonly kind: "read"; readonly view: View }
  | { readonly kind: "failed"; readonly code: string };

/** Runs a task after the pause that ends a burst of changes; returns how to call it off. */
export type Schedule = (task: () => void) => () => void;

export type Reader<View> = {
  /** Starts a reading now; resolves when it ended, also when it was dropped. Never rejects. */
  read(): Promise<Outcome<View>>;
  /** Something may have changed: read when the burst of changes is over. */
  hint(): void;
  /** Drops the readings that are under way: they saw the workbook as it no longer is. */
  outdate(): void;
  stop(): void;
};

/**
 * Latest wins. Readings may overlap and end in any order: one is delivered only when no later one was.
 * Changes never pile readings up: those told during a reading start one more, when it has ended.
 */
export function createReader<View>(
  look: () => Promise<View>,
  schedule: Schedule,
  deliver: (outcome: Outcome<View>) => void,
): Reader<View> {
  let begun = 0;
  let settled = 0;
  let running = 0;
  let again = false;
  let stopped = false;
  let cancel = () => {};

  async function read(): Promise<Outcome<View>> {
    cancel();
    again = false;
    const ticket = ++begun;
    running += 1;
    const outcome = await attempt(look);
    running -= 1;
    if (stopped) return outcome;
    if (ticket > settled) {
      settled = ticket;
      deliver(outcome);
    }
    if (again && running === 0) void read();
    return outcome;
  }

  return {
    read,
    hint() {
      if (stopped) return;
      cancel();
      cancel = schedule(() => {
        if (running > 0) again = true;
        else void read();
      });
    },
    outdate() {
      settled = begun;
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}

async function attempt<View>(look: () => Promise<View>): Promise<Outcome<View>> {
  try {
    return { kind: "read", view: await look() };
  } catch (error) {
    return { kind: "failed", code: errorCode(error) };
  }
}

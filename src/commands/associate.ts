import { RIBBON_FUNCTIONS, type RibbonFunction } from "./ribbon-commands";

/**
 * Gives the functions of manifest.xml to Office. Call it as soon as Office.js is there: a click that comes before finds
 * no function and is lost; `run` may wait for the rest of the start.
 *
 * Office shows a button as busy, and in the end reports the add-in as failed, until it hears `completed`: it does so
 * whatever happened. A keyboard shortcut brings no event.
 */
export function associate(run: (name: RibbonFunction) => Promise<void>): void {
  for (const name of RIBBON_FUNCTIONS) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event | null) => {
      try {
        await run(name);
      } finally {
        event?.completed?.();
      }
    });
  }
}

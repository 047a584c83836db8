import type { RibbonCommands } from "./ribbon-commands";

/**
 * Gives the functions to Office under the names of manifest.xml. Office shows a button as busy, and in the end reports
 * the add-in as failed, until it hears `completed`: it does so whatever happened.
 */
export function associate(commands: RibbonCommands): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run();
      } finally {
        event.completed();
      }
    });
  }
}

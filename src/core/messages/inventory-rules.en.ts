import type { InventoryRuleMessages } from "./inventory-rule-messages";

export const inventoryRuleMessagesEn: InventoryRuleMessages = {
  "kegiatan-has-output": {
    empty: "Activity “{kegiatan}” has no output yet. The title of an SOP comes from its output.",
  },
  "output-has-aspek-and-judul": {
    aspek: "Output “{output}” has no aspek kegiatan and no title yet. Fill in both.",
    judul: "Output “{output}” has no title yet. Write it.",
    "judul-proposed": "Output “{output}” has no title yet. Proposal: “{title}”.",
  },
  "judul-names-its-output": {
    missing: "Title “{title}” does not name its output, “{output}”. Name it in the title.",
  },
  "judul-is-listed-once": {
    same: "Title “{title}” is already in this list. One activity needs one SOP.",
    alike: "Title “{title}” is nearly “{other}”. Merge the two, or tell them apart.",
    "same-elsewhere": "Title “{title}” is in the list of {sheet}, too. Agree on who writes it.",
    "alike-elsewhere":
      "Title “{title}” is nearly “{other}” in the list of {sheet}. Agree on who writes it.",
  },
  "fungsi-has-judul": {
    none: "“{fungsi}” has no SOP title yet. Add a title.",
  },
  "judul-has-a-sheet": {
    "not-written": "Title “{title}” has no sheet in this workbook yet. Make it on the tab Forms.",
    "not-listed": "Title “{title}” is not in the inventory of titles yet. Add it to the list.",
  },
  "numbering-follows-the-form": {
    marker: "Number “{marker}” in this column usually looks like {example}",
  },
  "internal-outputs-have-titles": {
    "services-only":
      "All {count} titles are services. Internal outputs need SOPs, too: incoming mail, reports, staff matters.",
  },
  "judul-follows-title-grammar": {
    verb: "The title begins with the verb “{verb}”. Use its noun, such as Penyusunan or Penerbitan.",
    "verb-with-noun": "The title begins with the verb “{verb}”. Write “{title}”.",
    "no-aspek":
      "The title begins with “{word}”. Its pattern is what is done, then the output: “Penyusunan Renstra”.",
    "too-short": "Title “{title}” is one word. Name its output.",
  },
};

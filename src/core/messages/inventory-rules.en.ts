import type { InventoryRuleMessages } from "./inventory-rule-messages";

export const inventoryRuleMessagesEn: InventoryRuleMessages = {
  "kegiatan-has-output": {
    empty: "Activity “{kegiatan}” has no output yet. The title of an SOP comes from its output.",
  },
  "output-has-aspek-and-judul": {
    aspek: "Output “{output}” has no aspek kegiatan and no title yet.",
    judul: "Output “{output}” has no title yet.",
    "judul-proposed": "Output “{output}” has no title yet. Proposal: “{title}”.",
  },
  "judul-names-its-output": {
    missing: "Title “{title}” does not name its output, “{output}”.",
  },
  "judul-is-listed-once": {
    same: "Title “{title}” is already in this list. One activity needs one SOP.",
    alike: "Title “{title}” is nearly “{other}”. Merge the two, or tell them apart.",
    "same-elsewhere": "Title “{title}” is in the list of {sheet}, too. Agree on who writes it.",
    "alike-elsewhere":
      "Title “{title}” is nearly “{other}” in the list of {sheet}. Agree on who writes it.",
  },
  "fungsi-has-judul": {
    none: "“{fungsi}” has no SOP title yet.",
  },
  "judul-has-a-sheet": {
    "not-written": "SOP “{title}” has no sheet in this workbook yet.",
    "not-listed": "SOP “{title}” is not in the inventory of titles yet.",
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

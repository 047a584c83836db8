import { proposeSheetName } from "../../../core/forms/sheet-name";
import { GlossaryCard } from "../GlossaryCard";
import type { TabProps } from "../pane-tab";
import { CopySop } from "./CopySop";
import type { MakeSheet } from "./form-props";
import { InventoryTitles } from "./InventoryTitles";
import { LibraryList } from "./LibraryList";
import { NewSop } from "./NewSop";
import { OfficeForms } from "./OfficeForms";
import { SpForms } from "./SpForms";
import { VisioTable } from "./VisioTable";
import "./forms.css";

/** Sheets to begin with: an empty SOP, a general one, one of the inventory, the other forms. */
export function FormsTab({ state, session }: TabProps) {
  const taken = state.reading?.sheets.map(({ sheet }) => sheet) ?? [];
  const make: MakeSheet = (title, fallback, content) =>
    void session.addSheet({ name: proposeSheetName(title, taken, fallback), content });
  const props = { state, make, busy: state.busy !== null };
  return (
    <div className="susun-forms">
      <VisioTable {...props} />
      <NewSop {...props} />
      <InventoryTitles {...props} />
      <LibraryList {...props} />
      <CopySop {...props} />
      <SpForms {...props} />
      <OfficeForms {...props} />
      <GlossaryCard />
    </div>
  );
}

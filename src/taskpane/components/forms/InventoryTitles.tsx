import { Button } from "@fluentui/react-components";
import { sopForm } from "../../../core/forms/sop-form";
import { libraryContent, startedContent } from "../../../core/forms/sop-form-content";
import { titleStatuses } from "../../../core/inventory/inventory-overview";
import { titleSimilarity } from "../../../core/inventory/similar-titles";
import { titleWords } from "../../../core/language/titles";
import { SOP_UMUM } from "../../../core/library/index";
import { useLanguage } from "../../use-language";
import { identityOf, paperOf, profileFor } from "./form-defaults";
import type { FormProps } from "./form-props";

const USUAL_STEPS = 8;

/** Titles of the inventory that have no SOP yet: one click makes the sheet. */
export function InventoryTitles({ state, make, busy }: FormProps) {
  const { t } = useLanguage();
  const sops = state.reading?.documents ?? [];
  const open = state.inventories
    .flatMap((inventory) => titleStatuses(inventory, sops))
    .filter(({ sop }) => sop === null);
  if (open.length === 0) return null;

  function write(title: string, unit: string) {
    const identity = { ...identityOf(state), ...(unit && !identityOf(state).unit && { unit }) };
    const name = titleWords(title).join(" ");
    const general = SOP_UMUM.find(({ judul }) => titleSimilarity(judul, title) === 1);
    const content = general
      ? libraryContent(general, { ...identity, namaSop: name })
      : startedContent(
          { ...identity, namaSop: name },
          t("forms.pelaksana.default").split("\n"),
          USUAL_STEPS,
        );
    make(title, "SOP", sopForm(content, { profile: profileFor(state), paper: paperOf(state) }));
  }

  return (
    <section>
      <h3>{t("forms.inventory")}</h3>
      <p>{t("forms.inventory.about")}</p>
      <ul className="susun-form-list">
        {open.map(({ title, proposed, unit, row }) => (
          <li key={`${row.row}/${title}`}>
            <span>
              {title}
              {proposed && <small>{t("forms.inventory.proposed")}</small>}
            </span>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={t("forms.write.of", { title })}
              onClick={() => write(title, unit)}
            >
              {t("forms.write")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

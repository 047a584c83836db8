import { Button } from "@fluentui/react-components";
import { titleOf } from "../../../core/document/title-of";
import { documentContent } from "../../../core/forms/document-content";
import { sopForm } from "../../../core/forms/sop-form";
import { useLanguage } from "../../use-language";
import { paperOf, profileFor } from "./form-defaults";
import type { FormProps } from "./form-props";

/** A messy form written anew: same content, clean form, on a sheet of its own. */
export function CopySop({ state, make, busy }: FormProps) {
  const { t } = useLanguage();
  const { document } = state;
  if (!document?.table) return null;
  const title = titleOf(document) || document.table.sheet;
  return (
    <section>
      <h3>{t("forms.copy")}</h3>
      <p>{t("forms.copy.about")}</p>
      <Button
        disabledFocusable={busy}
        onClick={() =>
          make(
            title,
            "SOP",
            sopForm(documentContent(document), {
              profile: profileFor(state),
              paper: paperOf(state),
            }),
          )
        }
      >
        {t("forms.copy.action")}
      </Button>
    </section>
  );
}

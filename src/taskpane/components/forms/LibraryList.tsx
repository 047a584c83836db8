import { Button } from "@fluentui/react-components";
import { sopForm } from "../../../core/forms/sop-form";
import { libraryContent } from "../../../core/forms/sop-form-content";
import { SOP_UMUM } from "../../../core/library/index";
import { useLanguage } from "../../use-language";
import { identityOf, paperOf, profileFor } from "./form-defaults";
import type { FormProps } from "./form-props";

/** General SOPs, each a click away from its own sheet. */
export function LibraryList({ state, make, busy }: FormProps) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t("forms.library")}</summary>
      <p>{t("forms.library.about")}</p>
      <ul className="susun-form-list">
        {SOP_UMUM.map((sop) => (
          <li key={sop.id}>
            <span>
              {sop.judul}
              <small>
                {t("forms.library.facts", { n: sop.kegiatan.length, lanes: sop.pelaksana.length })}
              </small>
            </span>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={t("forms.insert.of", { title: sop.judul })}
              onClick={() =>
                make(
                  sop.judul,
                  "SOP",
                  sopForm(libraryContent(sop, identityOf(state)), {
                    profile: profileFor(state),
                    paper: paperOf(state),
                  }),
                )
              }
            >
              {t("forms.insert")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

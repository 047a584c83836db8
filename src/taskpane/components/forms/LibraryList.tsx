import { SOP_UMUM } from "../../../core/library/index";
import { useLanguage } from "../../use-language";
import type { FormProps } from "./form-props";
import { LibraryItem } from "./LibraryItem";

/** General SOPs, each a click away from its own sheet. */
export function LibraryList(props: FormProps) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t("forms.library")}</summary>
      <p>{t("forms.library.about")}</p>
      <ul className="susun-form-list">
        {SOP_UMUM.map((sop) => (
          <LibraryItem key={sop.id} sop={sop} {...props} />
        ))}
      </ul>
    </details>
  );
}

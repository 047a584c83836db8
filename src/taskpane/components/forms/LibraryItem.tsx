import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { sopForm } from "../../../core/forms/sop-form";
import { libraryContent } from "../../../core/forms/sop-form-content";
import type { LibrarySop } from "../../../core/library/library-sop";
import { useLanguage } from "../../use-language";
import { identityOf, paperOf, profileFor } from "./form-defaults";
import type { FormProps } from "./form-props";

/** A general SOP: inserted as it is, or with the names that its pelaksana have in this office. */
export function LibraryItem({ sop, state, make, busy }: FormProps & { readonly sop: LibrarySop }) {
  const { t } = useLanguage();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});

  function insert(): void {
    const own = Object.fromEntries(
      Object.entries(names).flatMap(([lane, name]) => (name.trim() ? [[lane, name.trim()]] : [])),
    );
    const content = libraryContent(sop, identityOf(state), own);
    make(sop.judul, "SOP", sopForm(content, { profile: profileFor(state), paper: paperOf(state) }));
  }

  return (
    <li className="susun-library-item">
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
        onClick={insert}
      >
        {t("forms.insert")}
      </Button>
      <details>
        <summary aria-label={t("forms.library.names.of", { title: sop.judul })}>
          {t("forms.library.names")}
        </summary>
        {sop.pelaksana.map((lane) => (
          <Field key={lane} label={lane} size="small">
            <Input
              size="small"
              value={names[lane] ?? ""}
              placeholder={lane}
              onChange={(_, { value }) => setNames({ ...names, [lane]: value })}
            />
          </Field>
        ))}
      </details>
    </li>
  );
}

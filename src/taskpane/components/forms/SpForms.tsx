import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { spForm } from "../../../core/forms/sp-form";
import {
  librarySpContent,
  publicVersion,
  type SpFormContent,
  sippnContent,
  startedSp,
} from "../../../core/forms/sp-form-content";
import { titleWords } from "../../../core/language/titles";
import { SP_UMUM } from "../../../core/library/sp-umum";
import { useLanguage } from "../../use-language";
import { officeOf, paperOf } from "./form-defaults";
import type { FormProps } from "./form-props";

/** A Standar Pelayanan: empty, from an example, and the two short versions of the one on show. */
export function SpForms({ state, make, busy }: FormProps) {
  const { t } = useLanguage();
  const named = state.document?.identity.namaSop?.text ?? "";
  const [service, setService] = useState<string | null>(null);
  const title = service ?? titleWords(named).join(" ");
  const { unit } = officeOf(state);
  const paper = paperOf(state);
  const [own] = state.standarPelayanan;
  const write = (name: string, content: SpFormContent) =>
    make(name, "SP", spForm(content, { paper }));
  return (
    <details>
      <summary>{t("forms.sp")}</summary>
      <p>{t("forms.sp.about")}</p>
      <Field label={t("forms.service")}>
        <Input value={title} onChange={(_, { value }) => setService(value)} />
      </Field>
      <Button
        disabledFocusable={busy}
        onClick={() => write(`SP ${title}`, startedSp(title.trim(), unit))}
      >
        {t("forms.sp.create")}
      </Button>
      {own && (
        <>
          <p>{t("forms.sp.versions", { title: own.title?.text ?? "" })}</p>
          <div className="susun-form-line">
            <Button disabledFocusable={busy} onClick={() => write("SP Publik", publicVersion(own))}>
              {t("forms.sp.public")}
            </Button>
            <Button disabledFocusable={busy} onClick={() => write("SP SIPPN", sippnContent(own))}>
              {t("forms.sp.sippn")}
            </Button>
          </div>
        </>
      )}
      <h3>{t("forms.sp.examples")}</h3>
      <ul className="susun-form-list">
        {SP_UMUM.map((sp) => (
          <li key={sp.id}>
            <span>{sp.layanan}</span>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={t("forms.sp.insert.of", { title: sp.layanan })}
              onClick={() => write(`SP ${sp.layanan}`, librarySpContent(sp, unit))}
            >
              {t("forms.insert")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

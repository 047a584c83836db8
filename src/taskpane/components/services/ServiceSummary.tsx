import type { StandarPelayanan } from "../../../core/document/standar-pelayanan";
import { useLanguage } from "../../use-language";

/** What the head says of a sheet with Standar Pelayanan. */
export function ServiceSummary({ services }: { readonly services: readonly StandarPelayanan[] }) {
  const { t } = useLanguage();
  const [only, ...others] = services;
  if (!only) return null;
  return (
    <>
      <p className="susun-kind">{t("head.kind.sp")}</p>
      <ul className="susun-summary">
        {others.length > 0 ? (
          <li>{t("head.services", { n: services.length })}</li>
        ) : (
          <>
            <li>{only.title?.text || t("head.service.untitled")}</li>
            <li>
              {t("head.components", { n: new Set(only.components.map(({ key }) => key)).size })}
            </li>
          </>
        )}
      </ul>
    </>
  );
}

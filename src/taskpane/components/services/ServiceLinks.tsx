import { Button } from "@fluentui/react-components";
import type { SpLink } from "../../../core/document/dossier";
import type { SopDocument } from "../../../core/document/sop-document";
import type { StandarPelayanan } from "../../../core/document/standar-pelayanan";
import { documentPlace } from "../../../core/rules/document-place";
import type { Session, SessionState } from "../../../session/session";
import { useLanguage } from "../../use-language";

type Links = {
  readonly state: SessionState;
  readonly session: Pick<Session, "decideLink" | "reveal">;
};

/** Which SOP carries out each service on the sheet: proposed by names, said by a person. */
export function ServiceLinks({ state, session }: Links) {
  const sops = state.reading?.documents ?? [];
  // A workbook without SOPs has nothing to link with.
  if (state.standarPelayanan.length === 0 || sops.length === 0) return null;
  return state.standarPelayanan.map((sp) => (
    <LinksOf key={sp.id} sp={sp} sops={sops} state={state} session={session} />
  ));
}

function LinksOf({
  sp,
  sops,
  state,
  session,
}: Links & { readonly sp: StandarPelayanan; readonly sops: readonly SopDocument[] }) {
  const { t } = useLanguage();
  const own = state.links.filter((link) => link.sp === sp.id);
  const others = sops.filter(({ id }) => own.every((link) => link.sop !== id));
  return (
    <section className="susun-links" aria-label={t("links.title")}>
      <h3>
        {t("links.title")}
        {state.standarPelayanan.length > 1 && sp.title && `: ${sp.title.text}`}
      </h3>
      {own.length === 0 && <p>{t("links.none")}</p>}
      <ul>
        {own.map((link) => {
          const sop = sops.find(({ id }) => id === link.sop);
          return sop && <Link key={link.sop} link={link} sop={sop} session={session} />;
        })}
      </ul>
      {others.length > 0 && (
        <select
          aria-label={t("links.choose")}
          value=""
          onChange={({ target }) => {
            const sop = others.find(({ id }) => id === target.value);
            if (sop) void session.decideLink({ sp: sp.id, sop: sop.id }, true);
          }}
        >
          <option value="">{t("links.choose")}</option>
          {others.map((sop) => (
            <option key={sop.id} value={sop.id}>
              {nameOf(sop)}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}

function Link({
  link,
  sop,
  session,
}: {
  readonly link: SpLink;
  readonly sop: SopDocument;
  readonly session: Links["session"];
}) {
  const { t } = useLanguage();
  const name = nameOf(sop);
  const decide = (isLink: boolean) => void session.decideLink(link, isLink);
  return (
    <li>
      <button
        type="button"
        className="susun-go"
        aria-label={t("links.open", { sop: name })}
        onClick={() => void session.reveal(documentPlace(sop))}
      >
        {name}
      </button>
      <p>
        {link.confirmed
          ? t("links.confirmed")
          : t("links.proposed", { words: link.shared.join(", ") })}
      </p>
      {!link.confirmed && (
        <Button
          size="small"
          aria-label={t("links.yes.of", { sop: name })}
          onClick={() => decide(true)}
        >
          {t("links.yes")}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={t("links.no.of", { sop: name })}
        onClick={() => decide(false)}
      >
        {t("links.no")}
      </Button>
    </li>
  );
}

const nameOf = ({ identity, sheets }: SopDocument): string =>
  identity.namaSop?.text || (sheets[0] ?? "");

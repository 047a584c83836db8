import { ruleNamed } from "../../core/rules";
import { ruleHelp } from "../rule-help";
import { useLanguage } from "../use-language";
import { Markdown } from "./Markdown";

/** Why a rule is there, how to write it right, and what it rests on. The docs are Indonesian in any language. */
export function RuleHelp({ ruleId }: { readonly ruleId: string }) {
  const { t } = useLanguage();
  const help = ruleHelp[ruleId];
  const basis = ruleNamed(ruleId)?.basis;
  return (
    <div className="susun-help">
      {help === undefined ? (
        <p>{t("findings.no-help")}</p>
      ) : (
        <div lang="id">
          <Markdown source={help} headingLevel={4} />
        </div>
      )}
      {basis && <p className="susun-basis">{t("findings.basis", { basis: basis.text })}</p>}
    </div>
  );
}

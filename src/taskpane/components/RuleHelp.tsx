import { ruleHelp } from "../rule-help";
import { useLanguage } from "../use-language";
import { Markdown } from "./Markdown";

/** Why a rule is there, wrong and right examples, and its legal basis. The docs are Indonesian in any language. */
export function RuleHelp({ ruleId }: { readonly ruleId: string }) {
  const { t } = useLanguage();
  const help = ruleHelp(ruleId);
  return (
    <div className="susun-help">
      {help === undefined ? (
        <p>{t("findings.no-help")}</p>
      ) : (
        <div lang="id">
          <Markdown source={help} headingLevel={4} />
        </div>
      )}
    </div>
  );
}

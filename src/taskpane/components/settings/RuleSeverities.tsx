import { Select } from "@fluentui/react-components";
import { useState } from "react";
import type { RuleGroup } from "../../../core/rules/define-rule";
import type { Preset, PresetSeverity } from "../../../core/rules/presets";
import { RULE_GROUPS, rulesIn } from "../../../core/rules/rule-groups";
import { withSeverity } from "../../../core/templates/settings-edit";
import type { Settings } from "../../../core/templates/settings-file";
import { ruleTitle } from "../../rule-title";
import { useLanguage } from "../../use-language";

const SEVERITIES: readonly PresetSeverity[] = ["error", "warning", "hint", "off"];

type Props = {
  readonly settings: Settings;
  /** How severe the rules are without these settings. */
  readonly base: Preset;
  readonly onChange: (settings: Settings) => void;
};

/** How severe each rule is, group by group. */
export const RuleSeverities = (props: Props) => (
  <>
    {RULE_GROUPS.map((group) => (
      <Group key={group} group={group} {...props} />
    ))}
  </>
);

function Group({ group, settings, base, onChange }: Props & { readonly group: RuleGroup }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const rules = rulesIn(group);
  const changed = rules.filter(({ id }) => settings.severities[id] !== undefined).length;
  return (
    <details
      className="susun-settings-fold"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {t(`settings.group.${group}`)}
        {changed > 0 && (
          <span className="susun-changed"> · {t("settings.rules.changed", { n: changed })}</span>
        )}
      </summary>
      {isOpen && (
        <ul>
          {rules.map(({ id, code }) => {
            const title = ruleTitle(id);
            return (
              <li key={id} className="susun-rule">
                <span>
                  <span className="susun-code">{code}</span> {title}
                </span>
                <Select
                  size="small"
                  aria-label={t("settings.severity.of", { code, title })}
                  value={settings.severities[id] ?? base.severities[id] ?? "off"}
                  onChange={(_, { value }) =>
                    onChange(withSeverity(settings, id, value as PresetSeverity, base))
                  }
                >
                  {SEVERITIES.map((severity) => (
                    <option key={severity} value={severity}>
                      {t(`settings.severity.${severity}`)}
                    </option>
                  ))}
                </Select>
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}

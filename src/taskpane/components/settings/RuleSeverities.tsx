import { Select } from "@fluentui/react-components";
import { useState } from "react";
import {
  RULE_FAMILIES,
  RULE_SECTIONS,
  type RuleSection,
} from "../../../core/presets/rule-families";
import type { WorkbookPreset } from "../../../core/presets/workbook-preset";
import type { PresetSeverity } from "../../../core/rules/presets";
import { withSeverity } from "../../../core/templates/settings-edit";
import type { Settings } from "../../../core/templates/settings-file";
import { ruleTitle } from "../../rule-title";
import { useLanguage } from "../../use-language";

const SEVERITIES: readonly PresetSeverity[] = ["error", "warning", "hint", "off"];

type Props = {
  readonly settings: Settings;
  /** How severe the rules are without these settings. */
  readonly base: WorkbookPreset;
  readonly onChange: (settings: Settings) => void;
};

/** How severe each rule is, family by family, and within them group by group. */
export function RuleSeverities(props: Props) {
  const { t } = useLanguage();
  return RULE_FAMILIES.map((family) => {
    const sections = RULE_SECTIONS.filter((section) => section.family === family);
    const title = t(`settings.family.${family}`);
    return (
      <div key={family} className="susun-settings-family">
        {sections.length > 1 && <h4>{title}</h4>}
        {sections.map((section) => {
          const own = section.group === null ? title : t(`settings.group.${section.group}`);
          return <Section key={own} title={own} section={section} {...props} />;
        })}
      </div>
    );
  });
}

function Section({
  title,
  section: { rules },
  settings,
  base,
  onChange,
}: Props & { readonly title: string; readonly section: RuleSection }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const changed = rules.filter(({ id }) => settings.severities[id] !== undefined).length;
  return (
    <details
      className="susun-settings-fold"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {title}
        {changed > 0 && (
          <span className="susun-changed"> · {t("settings.rules.changed", { n: changed })}</span>
        )}
      </summary>
      {isOpen && (
        <ul>
          {rules.map(({ id, code }) => {
            const asked = ruleTitle(id);
            return (
              <li key={id} className="susun-rule">
                <span>
                  <span className="susun-code">{code}</span> {asked}
                </span>
                <Select
                  size="small"
                  aria-label={t("settings.severity.of", { code, title: asked })}
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

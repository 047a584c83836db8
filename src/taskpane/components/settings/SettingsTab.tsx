import { Radio, RadioGroup } from "@fluentui/react-components";
import { ALL_DEFAULTS } from "../../../core/presets/all-parameters";
import { keptPreset } from "../../../core/records/kept-preset";
import { profileIds } from "../../../core/rules/presets";
import {
  formatSettings,
  PLAIN_SETTINGS,
  type Settings,
} from "../../../core/templates/settings-file";
import { useLanguage } from "../../use-language";
import type { TabProps } from "../pane-tab";
import { ParameterFields } from "./ParameterFields";
import { ProfileField } from "./ProfileField";
import { RuleSeverities } from "./RuleSeverities";
import { ShareSettings } from "./ShareSettings";
import "./settings.css";

/** How this workbook is read and checked. */
export function SettingsTab({ state: { kept, document }, session }: TabProps) {
  const { t } = useLanguage();
  const { settings, profile } = kept;
  const form = document?.profile ?? profileIds[0];
  const base = keptPreset(form, { profile, settings: { ...PLAIN_SETTINGS, mode: settings.mode } });
  const change = (changed: Settings | null) =>
    void session.keep("settings", changed && formatSettings(changed));
  return (
    <div className="susun-settings">
      <p>{t("settings.about")}</p>
      <section>
        <h3>{t("settings.mode")}</h3>
        <RadioGroup
          aria-label={t("settings.mode")}
          value={settings.mode}
          onChange={(_, { value }) =>
            change({ ...settings, mode: value === "final" ? "final" : "draf" })
          }
        >
          <Radio value="draf" label={t("settings.mode.draf")} />
          <Radio value="final" label={t("settings.mode.final")} />
        </RadioGroup>
      </section>
      <ProfileField profile={profile} keep={session.keep} />
      <section>
        <h3>{t("settings.rules")}</h3>
        <RuleSeverities settings={settings} base={base} onChange={change} />
      </section>
      <details className="susun-settings-fold">
        <summary>{t("settings.parameters")}</summary>
        <ParameterFields
          settings={settings}
          base={{ ...ALL_DEFAULTS, ...base.parameters }}
          onChange={change}
        />
      </details>
      <ShareSettings settings={settings} onChange={change} />
    </div>
  );
}

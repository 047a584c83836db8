import { useId, useState } from "react";
import type { RuleParameters } from "../../../core/rules/parameters";
import { withParameter } from "../../../core/templates/settings-edit";
import type { Settings } from "../../../core/templates/settings-file";
import { useLanguage } from "../../use-language";
import { NumberField } from "../NumberField";
import { LIST_PARAMETERS, NUMBER_PARAMETERS } from "./settable-parameters";

/** Measures and lists of the rules, written to the workbook when a field is left. */
export function ParameterFields({
  settings,
  base,
  onChange,
}: {
  readonly settings: Settings;
  /** The measures without these settings. */
  readonly base: RuleParameters;
  readonly onChange: (settings: Settings) => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <>
      {NUMBER_PARAMETERS.map((name) => (
        <div key={name} className="susun-parameter">
          <label htmlFor={`${id}-${name}`}>{t(`settings.parameter.${name}`)}</label>
          <NumberField
            id={`${id}-${name}`}
            min={1}
            value={settings.parameters[name] ?? base[name]}
            isLazy
            onChange={(value) => onChange(withParameter(settings, name, value, base))}
          />
        </div>
      ))}
      {LIST_PARAMETERS.map((name) => (
        <div key={name} className="susun-parameter-list">
          <label htmlFor={`${id}-${name}`}>{t(`settings.parameter.${name}`)}</label>
          <ListField
            id={`${id}-${name}`}
            value={settings.parameters[name] ?? base[name]}
            onChange={(value) => onChange(withParameter(settings, name, value, base))}
          />
        </div>
      ))}
    </>
  );
}

/** A list, one item a line. */
function ListField({
  id,
  value,
  onChange,
}: {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const { t } = useLanguage();
  return (
    <textarea
      id={id}
      className="susun-text"
      rows={3}
      placeholder={t("settings.list.about")}
      value={draft ?? value.join("\n")}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={() => {
        if (draft !== null) onChange(itemsOf(draft));
        setDraft(null);
      }}
    />
  );
}

const itemsOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

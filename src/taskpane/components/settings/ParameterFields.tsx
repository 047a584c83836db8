import { type ReactNode, useId, useState } from "react";
import type { AllParameters } from "../../../core/presets/all-parameters";
import { withParameter } from "../../../core/templates/settings-edit";
import type { Settings } from "../../../core/templates/settings-file";
import { useLanguage } from "../../use-language";
import { NumberField } from "../NumberField";
import { OfficeHabits } from "./OfficeHabits";
import { SETTABLE_PARAMETERS } from "./settable-parameters";

/** Measures and lists of the rules, written to the workbook when a field is left. */
export function ParameterFields({
  settings,
  base,
  onChange,
}: {
  readonly settings: Settings;
  /** The measures without these settings. */
  readonly base: AllParameters;
  readonly onChange: (settings: Settings) => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  const present = <Name extends keyof AllParameters>(name: Name): AllParameters[Name] =>
    (settings.parameters[name] ?? base[name]) as AllParameters[Name];
  return SETTABLE_PARAMETERS.map(({ family, numbers, parts, lists }) => (
    <div key={family}>
      <h4>{t(`settings.family.${family}`)}</h4>
      {family === "sop" && (
        <OfficeHabits
          habits={{ terminators: present("terminators"), papers: present("papers") }}
          onChange={(name, value) => onChange(withParameter(settings, name, value, base))}
        />
      )}
      {numbers.map((name) => (
        <Line key={name} id={`${id}-${name}`} label={t(`settings.parameter.${name}`)}>
          <NumberField
            id={`${id}-${name}`}
            min={1}
            value={present(name)}
            isLazy
            onChange={(value) => onChange(withParameter(settings, name, value, base))}
          />
        </Line>
      ))}
      {parts.map((name) => (
        <Line key={name} id={`${id}-${name}`} label={t(`settings.parameter.${name}`)}>
          <NumberField
            id={`${id}-${name}`}
            min={1}
            max={PER_CENT}
            value={Math.round(present(name) * PER_CENT)}
            isLazy
            onChange={(value) => onChange(withParameter(settings, name, value / PER_CENT, base))}
          />
        </Line>
      ))}
      {lists.map((name) => (
        <div key={name} className="susun-parameter-list">
          <label htmlFor={`${id}-${name}`}>{t(`settings.parameter.${name}`)}</label>
          <ListField
            id={`${id}-${name}`}
            value={present(name)}
            onChange={(value) => onChange(withParameter(settings, name, value, base))}
          />
        </div>
      ))}
    </div>
  ));
}

const PER_CENT = 100;

const Line = ({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <div className="susun-parameter">
    <label htmlFor={id}>{label}</label>
    {children}
  </div>
);

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

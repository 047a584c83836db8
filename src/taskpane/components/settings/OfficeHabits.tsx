import { Checkbox, Select } from "@fluentui/react-components";
import { useId } from "react";
import { PAPERS, type Paper } from "../../../core/forms/paper";
import type { AllParameters } from "../../../core/presets/all-parameters";
import type { RuleParameters, TerminatorStyle } from "../../../core/rules/parameters";
import { useLanguage } from "../../use-language";

type Habits = Pick<RuleParameters, "terminators" | "papers">;

const STYLES: readonly TerminatorStyle[] = ["any", "activities", "rows"];

/** Where guides allow several ways and an office has its own. */
export function OfficeHabits({
  habits: { terminators, papers },
  onChange,
}: {
  readonly habits: Habits;
  readonly onChange: <Name extends keyof Habits>(name: Name, value: AllParameters[Name]) => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <>
      <div className="susun-parameter-list">
        <label htmlFor={id}>{t("settings.parameter.terminators")}</label>
        <Select
          id={id}
          value={terminators}
          onChange={(_, { value }) =>
            onChange("terminators", STYLES.find((style) => style === value) ?? "any")
          }
        >
          {STYLES.map((style) => (
            <option key={style} value={style}>
              {t(`settings.terminators.${style}`)}
            </option>
          ))}
        </Select>
      </div>
      <fieldset className="susun-parameter-list susun-parameter-choices">
        <legend>{t("settings.parameter.papers")}</legend>
        {(Object.keys(PAPERS) as Paper[]).map((paper) => (
          <Checkbox
            key={paper}
            label={t(`forms.paper.${paper}`)}
            checked={papers.includes(paper)}
            // The usual paper stays the first: what is added comes last.
            onChange={(_, { checked }) =>
              onChange(
                "papers",
                checked ? [...papers, paper] : papers.filter((one) => one !== paper),
              )
            }
          />
        ))}
      </fieldset>
    </>
  );
}

import { Button, Field, Input, Select, SpinButton, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { PAPERS, type Paper } from "../../../core/forms/paper";
import { sopForm } from "../../../core/forms/sop-form";
import { startedContent } from "../../../core/forms/sop-form-content";
import { sopProfileById, sopProfiles } from "../../../core/templates";
import { isMessageKey } from "../../messages/translate";
import { useLanguage } from "../../use-language";
import { identityOf, paperOf, profileFor } from "./form-defaults";
import type { FormProps } from "./form-props";

const PAPER_NAMES = Object.keys(PAPERS) as readonly Paper[];
const FEWEST = 1;
const MOST = 100;
const USUAL = 8;

/** An empty SOP form of one's own: two clicks once the title is written. */
export function NewSop({ state, make, busy }: FormProps) {
  const { t } = useLanguage();
  const [name, setName] = useState("");
  const [lanes, setLanes] = useState(t("forms.pelaksana.default"));
  const [steps, setSteps] = useState(USUAL);
  const [profileId, setProfileId] = useState<string | null>(null);
  const [paper, setPaper] = useState<Paper | null>(null);
  const [isNameless, setNameless] = useState(false);
  const own = profileFor(state);
  const profile = (profileId && sopProfileById(profileId)) || own;
  const choices = sopProfiles.some(({ id }) => id === own.id) ? sopProfiles : [own, ...sopProfiles];

  function create() {
    const title = name.trim();
    setNameless(title === "");
    if (title === "") return;
    const names = lanes
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const content = startedContent({ ...identityOf(state), namaSop: title }, names, steps);
    make(title, "SOP", sopForm(content, { profile, paper: paper ?? paperOf(state) }));
  }

  return (
    <section>
      <h3>{t("forms.new")}</h3>
      <p>{t("forms.new.about")}</p>
      <Field
        label={t("forms.name")}
        {...(isNameless && { validationMessage: t("forms.nameless"), validationState: "error" })}
      >
        <Input
          value={name}
          placeholder={t("forms.name.hint")}
          onChange={(_, { value }) => setName(value)}
          onKeyDown={({ key }) => key === "Enter" && create()}
        />
      </Field>
      <Field label={t("forms.pelaksana")}>
        <Textarea rows={3} value={lanes} onChange={(_, { value }) => setLanes(value)} />
      </Field>
      <div className="susun-form-line">
        <Field label={t("forms.steps")}>
          <SpinButton
            min={FEWEST}
            max={MOST}
            value={steps}
            incrementButton={{ "aria-label": t("forms.steps.more") }}
            decrementButton={{ "aria-label": t("forms.steps.fewer") }}
            onChange={(_, { value, displayValue }) => {
              const number = value ?? Number(displayValue);
              if (Number.isInteger(number)) setSteps(Math.min(MOST, Math.max(FEWEST, number)));
            }}
          />
        </Field>
        <Field label={t("forms.paper")}>
          <Select
            value={paper ?? paperOf(state)}
            onChange={(_, { value }) => setPaper(PAPER_NAMES.find((one) => one === value) ?? null)}
          >
            {PAPER_NAMES.map((one) => (
              <option key={one} value={one}>
                {t(`forms.paper.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={t("forms.profile")}>
        <Select value={profile.id} onChange={(_, { value }) => setProfileId(value)}>
          {choices.map(({ id }) => {
            const key = `profile.${id}`;
            return (
              <option key={id} value={id}>
                {isMessageKey(key) ? t(key) : id}
              </option>
            );
          })}
        </Select>
      </Field>
      <Button appearance="primary" disabledFocusable={busy} onClick={create}>
        {t("forms.create")}
      </Button>
    </section>
  );
}

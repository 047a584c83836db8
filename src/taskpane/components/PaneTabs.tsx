import { Tab, TabList } from "@fluentui/react-components";
import { useCallback, useId, useLayoutEffect, useRef, useState } from "react";
import { useLanguage } from "../use-language";
import { CheckTab } from "./CheckTab";
import { FormsTab } from "./forms/FormsTab";
import type { PaneTab, TabProps } from "./pane-tab";
import { SettingsTab } from "./settings/SettingsTab";
import { StepsTab } from "./steps/StepsTab";

const FORMS = "formulir";

/** In the order of the work. */
export const PANE_TABS: readonly PaneTab[] = [
  { id: "periksa", label: "tab.periksa", Panel: CheckTab },
  { id: "langkah", label: "tab.langkah", Panel: StepsTab },
  { id: FORMS, label: "tab.formulir", Panel: FormsTab },
  { id: "pengaturan", label: "tab.pengaturan", Panel: SettingsTab },
];

/** The body of the pane: a row of tabs, and what stands under the chosen one. A single tab needs no row. */
export function PaneTabs({
  tabs = PANE_TABS,
  ...props
}: TabProps & { readonly tabs?: readonly PaneTab[] }) {
  const { t } = useLanguage();
  const id = useId();
  const [chosen, choose] = useState(tabs[0]?.id);
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  const panel = useRef<HTMLDivElement>(null);
  const openForms = useCallback(() => choose(FORMS), []);
  const { sheet } = props.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab or sheet is looked at from its top
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [current?.id, sheet]);
  if (!current) return null;
  if (tabs.length === 1) {
    return (
      <div className="susun-body">
        <current.Panel {...props} />
      </div>
    );
  }
  return (
    <>
      <TabList
        className="susun-tabs"
        size="small"
        selectedValue={current.id}
        onTabSelect={(_, { value }) => choose(String(value))}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={`${id}-${tab.id}`}
            value={tab.id}
            aria-controls={tab.id === current.id ? `${id}-panel` : undefined}
          >
            {t(tab.label)}
          </Tab>
        ))}
      </TabList>
      <div
        ref={panel}
        id={`${id}-panel`}
        className="susun-body"
        role="tabpanel"
        aria-labelledby={`${id}-${current.id}`}
      >
        <current.Panel {...props} openForms={openForms} />
      </div>
    </>
  );
}

import { type ApiSets, withinLevel } from "./api-sets";
import { HostError } from "./host-error";
import { apiName } from "./schema";

/** Throws ApiNotFound for a member above the configured requirement set. */
export type Gate = (className: string, wireMember: string) => void;

/** Event members of the API behind the registration calls of the wire. */
const EVENTS: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: "onChanged",
  _RegisterSelectionChangedEvent: "onSelectionChanged",
  _RegisterActivatedEvent: "onActivated",
  _RegisterDeactivatedEvent: "onDeactivated",
  _RegisterAddedEvent: "onAdded",
  _RegisterDeletedEvent: "onDeleted",
  _RegisterFormatChangedEvent: "onFormatChanged",
  _RegisterProtectionChangedEvent: "onProtectionChanged",
  _RegisterCalculatedEvent: "onCalculated",
  _RegisterFormulaChangedEvent: "onFormulaChanged",
  _RegisterRowHiddenChangedEvent: "onRowHiddenChanged",
  _RegisterRowSortedEvent: "onRowSorted",
  _RegisterColumnSortedEvent: "onColumnSorted",
  _RegisterSingleClickedEvent: "onSingleClicked",
  _RegisterEventNameChanged: "onNameChanged",
  _RegisterEventVisibilityChanged: "onVisibilityChanged",
  _RegisterEventMoved: "onMoved",
};

/** The library's own check covers methods and objects; this one also covers setters, loads and event registrations. */
export function requirementGate(sets: ApiSets, level: string): Gate {
  return (className, wireMember) => {
    const member = EVENTS[wireMember] ?? apiName(wireMember);
    const set = sets.get(`${className}.${member}`);
    if (set === undefined || withinLevel(set, level)) return;
    throw new HostError(
      "ApiNotFound",
      `The API '${className}.${member}' belongs to ${set}; this host has ExcelApi ${level}.`,
    );
  };
}

/** Whether `load()` without names brings a member: those of later sets stay out, as an older host does not know them. */
export const visibleAt =
  (sets: ApiSets, level: string) =>
  (className: string, wireMember: string): boolean => {
    const set = sets.get(`${className}.${apiName(wireMember)}`);
    return set !== undefined && withinLevel(set, level);
  };

import { ruleHelp } from "./rule-help";

/** What a rule asks for in one line: the title of its help; the id where there is none. */
export const ruleTitle = (id: string): string => /^# (.+)$/m.exec(ruleHelp(id) ?? "")?.[1] ?? id;

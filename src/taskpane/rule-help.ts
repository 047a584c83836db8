/** Help texts of the rules, by rule id: the docs that stand beside the rules. */
export const ruleHelp: Readonly<Record<string, string>> = {};

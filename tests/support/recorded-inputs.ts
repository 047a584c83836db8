import type { Activity } from "../../src/core/document/sop-document";
import type { Rule, RuleSubject } from "../../src/core/rules/define-rule";
import { flowGraph } from "../../src/core/rules/flow-graph";
import { ACTIVITY_INPUTS, DOCUMENT_INPUTS, type RuleInput } from "../../src/core/rules/inputs";

/** An object that tells of every field that is looked at, and gives another in the place of some. */
function watched<T extends object>(
  target: T,
  tell: (key: keyof T) => void,
  instead: Partial<{ readonly [Key in keyof T]: () => T[Key] }> = {},
): T {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === "string") tell(key as keyof T);
      const other = instead[key as keyof T];
      return other ? other() : object[key as keyof T];
    },
    ownKeys(object) {
      for (const key of Object.keys(object)) tell(key as keyof T);
      return Reflect.ownKeys(object);
    },
  });
}

/** What a rule looks at when it runs over a document that no rule has run over before. */
export function recordedInputs(rule: Rule, subject: RuleSubject): ReadonlySet<RuleInput> {
  const seen = new Set<RuleInput>();
  const tellActivity = (key: keyof typeof ACTIVITY_INPUTS) => {
    if (Object.hasOwn(ACTIVITY_INPUTS, key)) seen.add(ACTIVITY_INPUTS[key]);
  };
  const activities = subject.document.activities.map((activity): Activity => {
    const mutuBaku = watched(activity.mutuBaku, tellActivity);
    const tell = (key: keyof Activity) => key !== "mutuBaku" && tellActivity(key);
    return watched(activity, tell, { mutuBaku: () => mutuBaku });
  });
  const document = watched({ ...subject.document, activities }, (key) =>
    seen.add(DOCUMENT_INPUTS[key]),
  );
  const tell = (key: keyof RuleSubject | "report") => {
    if (key === "documents" || key === "profile" || key === "today") seen.add(key);
  };
  const context = watched({ ...subject, document, report: () => {} }, tell, {
    graph: () => flowGraph(document),
  });
  rule.check(context);
  return seen;
}

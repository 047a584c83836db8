import type { SopDocument } from "../document/sop-document";
import { namedAgent } from "../language/actors";
import { mayBeSamePelaksana } from "../language/pelaksana-names";
import { activityName } from "./activity-kind";
import { ACTIVE_WRITING } from "./basis";
import { defineRule } from "./define-rule";
import { type Wording, wordings } from "./wording";

export const actorStandsInItsLane = defineRule({
  id: "actor-stands-in-its-lane",
  code: "KG-07",
  group: "kegiatan",
  basis: ACTIVE_WRITING,
  messages: ["first", "without-lane", "by"],
  check({ document, report }) {
    const hasLane = (actor: string) =>
      document.pelaksana.some(({ name }) => mayBeSamePelaksana(name, actor));
    for (const wording of wordings(document)) {
      const { activity, actor } = wording;
      const origin = activity.descriptionOrigin;
      const name = activityName(activity);
      const agent = actor === null ? agentOf(document, wording) : null;
      if (actor !== null) {
        const messageId = hasLane(actor) ? "first" : "without-lane";
        report(messageId, { origin, data: { activity: name, actor } });
      } else if (agent !== null) report("by", { origin, data: { activity: name, actor: agent } });
    }
  },
});

/**
 * "oleh <pelaksana>" that says who does this very activity. Where the activity begins with a verb, only its own lane
 * does: "Menerima surat yang didisposisikan oleh Camat" speaks of something else. A passive is told as that (KG-05).
 */
function agentOf(document: SopDocument, { activity, opening }: Wording): string | null {
  const own = new Set(activity.nodes.flatMap(({ lanes }) => lanes));
  const isNoun = opening.kind === "action-noun" || opening.kind === "root";
  if (!isNoun && opening.kind !== "verb") return null;
  const names = document.pelaksana
    .filter(({ id }) => own.has(id) || (isNoun && own.size === 0))
    .map(({ name }) => name);
  return namedAgent(activity.description, names);
}

import { activityName } from "./activity-kind";
import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { exitIsFaulty, lackingExits, nextLacksSymbol } from "./flow-faults";

export const decisionHasBothExits = defineRule({
  id: "decision-has-both-exits",
  code: "AL-07",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: ["no-ya", "no-tidak", "no-exits"],
  check(context) {
    for (const symbol of context.graph.symbols) {
      const lacking = lackingExits(context, symbol).filter(
        (outcome) =>
          !exitIsFaulty(context, symbol, outcome) &&
          // Ya goes on to the next activity as soon as that has a symbol.
          !(outcome === "ya" && nextLacksSymbol(context.document, symbol.index)),
      );
      if (lacking.length === 0) continue;
      const messageId = lacking.length === 2 ? "no-exits" : (`no-${lacking[0]!}` as const);
      const data = { activity: activityName(symbol.activity) };
      context.report(messageId, { origin: symbol.node.origin, data });
    }
  },
});

import { activityName } from "./activity-kind";
import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { exitIsFaulty, lackingExits, nextLacksSymbol } from "./flow-faults";

export const decisionHasBothExits = defineRule({
  id: "decision-has-both-exits",
  code: "AL-07",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: ["no-ya", "no-tidak", "no-exits", "no-ya-drawn", "no-tidak-drawn", "no-exits-drawn"],
  check(context) {
    const { helpers } = context.profile;
    const columns = { lanjut: helpers.lanjut[0], tidak: helpers.tidak[0] };
    for (const symbol of context.graph.symbols) {
      const lacking = lackingExits(context, symbol).filter(
        (outcome) =>
          !exitIsFaulty(context, symbol, outcome) &&
          // Ya goes on to the next activity as soon as that has a symbol.
          !(outcome === "ya" && nextLacksSymbol(context.document, symbol.index)),
      );
      if (lacking.length === 0) continue;
      const exits = lacking.length === 2 ? "exits" : lacking[0]!;
      const activity = activityName(symbol.activity);
      const { origin, source } = symbol.node;
      if (source === "shape") context.report(`no-${exits}-drawn`, { origin, data: { activity } });
      else context.report(`no-${exits}`, { origin, data: { activity, ...columns } });
    }
  },
});

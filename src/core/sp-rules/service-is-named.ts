import { isBlank } from "../rules/blank";
import { ONE_SERVICE } from "./basis";
import { spPlace } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const serviceIsNamed = defineSpRule({
  id: "service-is-named",
  code: "SP-02",
  group: "susunan",
  basis: ONE_SERVICE,
  messages: ["empty", "missing"],
  check({ document, report }) {
    const { title } = document;
    if (title === null) report("missing", { origin: spPlace(document) });
    else if (isBlank(title.text)) report("empty", { origin: title.origin });
  },
});

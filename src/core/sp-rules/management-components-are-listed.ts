import { FOURTEEN_COMPONENTS } from "./basis";
import { spPlace } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";
import { isPublicVersion } from "./public-version";

export const managementComponentsAreListed = defineSpRule({
  id: "management-components-are-listed",
  code: "KS-03",
  group: "susunan",
  basis: FOURTEEN_COMPONENTS,
  messages: ["public"],
  check({ document, report }) {
    if (isPublicVersion(document)) report("public", { origin: spPlace(document) });
  },
});

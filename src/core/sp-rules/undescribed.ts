import type { ComponentKey } from "../document/sp-components";
import type { SpComponent, StandarPelayanan } from "../document/standar-pelayanan";
import { isBlank } from "../rules/blank";

/** Components with a label and nothing behind it; a drawn procedure says something. */
export const undescribed = (
  { components }: StandarPelayanan,
  isAsked: (key: ComponentKey) => boolean,
): readonly SpComponent[] =>
  components.filter(
    ({ key, field, pictures }) => isAsked(key) && isBlank(field.text) && pictures === 0,
  );

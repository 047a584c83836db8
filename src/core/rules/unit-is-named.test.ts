import { testsOfFilled } from "../../../tests/support/filled-field";
import { unitIsNamed } from "./unit-is-named";

describe("unit-is-named", () => {
  testsOfFilled(unitIsNamed, "unit", "F1");
});

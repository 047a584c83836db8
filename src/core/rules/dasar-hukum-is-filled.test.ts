import { testsOfFilled } from "../../../tests/support/filled-field";
import { dasarHukumIsFilled } from "./dasar-hukum-is-filled";

describe("dasar-hukum-is-filled", () => {
  testsOfFilled(dasarHukumIsFilled, "dasarHukum");
});

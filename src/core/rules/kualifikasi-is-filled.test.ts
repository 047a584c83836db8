import { testsOfFilled } from "../../../tests/support/filled-field";
import { kualifikasiIsFilled } from "./kualifikasi-is-filled";

describe("kualifikasi-is-filled", () => {
  testsOfFilled(kualifikasiIsFilled, "kualifikasi");
});

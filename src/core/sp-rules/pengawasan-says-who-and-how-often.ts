import { COMPONENT_CONTENT } from "./basis";
import { writtenComponent } from "./component-texts";
import { defineSpRule } from "./define-sp-rule";

export const pengawasanSaysWhoAndHowOften = defineSpRule({
  id: "pengawasan-says-who-and-how-often",
  code: "SP-25",
  group: "pengelolaan",
  basis: COMPONENT_CONTENT,
  messages: ["who", "how-often", "neither"],
  check({ document, report }) {
    const component = writtenComponent(document, "pengawasan");
    if (!component) return;
    const { text, origin } = component.field;
    const saysWho = WHO.test(text);
    const saysWhen = HOW_OFTEN.test(text);
    if (saysWho && saysWhen) return;
    report(saysWho ? "how-often" : saysWhen ? "who" : "neither", { origin });
  },
});

const WHO =
  /atasan|pimpinan|inspektorat|\bspi\b|apip|kepala|camat|lurah|sekretaris|dewan|\btim\b|\bkasi\b|\bkabid\b|kasub\w*|direktur|bupati|wali\s*kota|gubernur|koordinator|supervisor|pejabat|berjenjang|pengawas\s+\p{L}/iu;
const HOW_OFTEN =
  /setiap|tiap|harian|mingguan|bulanan|tahunan|semester|triwulan|berkala|rutin|periodik|kali|\bper\s*(?:hari|minggu|bulan|tahun)|terus[\s-]*menerus|berkelanjutan|sewaktu/i;

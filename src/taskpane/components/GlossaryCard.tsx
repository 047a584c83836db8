import { glossaryEn } from "../messages/glossary.en";
import { glossaryId } from "../messages/glossary.id";
import { useLanguage } from "../use-language";

/** SP, SPM and SOP told apart, and their principles as short lists, folded away until asked for. */
export function GlossaryCard() {
  const { language } = useLanguage();
  const { title, terms, principles } = language === "en" ? glossaryEn : glossaryId;
  return (
    <details className="susun-glossary">
      <summary>{title}</summary>
      <dl>
        {terms.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {principles.map((one) => (
        <section key={one.title}>
          <h3>{one.title}</h3>
          <ul>
            {one.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>{one.basis}</p>
        </section>
      ))}
    </details>
  );
}

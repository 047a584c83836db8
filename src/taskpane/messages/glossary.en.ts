import type { Glossary } from "./glossary.id";

export const glossaryEn: Glossary = {
  title: "Terms and principles",
  terms: [
    {
      term: "Standar Pelayanan (SP)",
      text: "What an office promises the public: requirements, time, cost, result. Fourteen components, six of them published. One SP for each service.",
    },
    {
      term: "Standar Operasional Prosedur (SOP)",
      text: "Written instructions for the office itself: who does what, when, and how well. Every output has one, internal ones too.",
    },
    {
      term: "Standar Pelayanan Minimal (SPM)",
      text: "Kind and quality of basic services that every citizen is entitled to, for six obligatory fields only (education, health, public works, housing, public order, social affairs). Not another name for an SP.",
    },
    {
      term: "SP and SOP together",
      text: "The SP is the promise to the outside, the SOP the way to keep it. So time, requirements, product and cost of the two have to agree.",
    },
  ],
  principles: [
    {
      title: "Seven principles of an SP",
      items: [
        "Simple: easy to understand and to do",
        "Consistent: the same for all, at all times",
        "Participatory: drawn up with the public",
        "Accountable",
        "Continuous: improved all the time",
        "Transparent: open to everybody",
        "Just: reaches all, vulnerable groups too",
      ],
      basis: "PermenPANRB 15/2014",
    },
    {
      title: "Eight principles of an SOP",
      items: [
        "Efficient and effective: as few steps as needed",
        "Made for its users",
        "Clear and easy",
        "In harmony with other SOPs",
        "Measurable: has times and outputs",
        "Dynamic: changes with circumstances",
        "Lawful",
        "Gives legal certainty",
      ],
      basis: "Permendagri 52/2011",
    },
  ],
};

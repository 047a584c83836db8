import type { NodeKind } from "../../../core/document/sop-document";

const FORMS: Readonly<Record<NodeKind, React.ReactNode>> = {
  start: <rect x="1" y="3" width="20" height="10" rx="5" />,
  process: <rect x="1" y="3" width="20" height="10" />,
  decision: <path d="M11 1 21 8 11 15 1 8Z" />,
  end: <rect x="1" y="3" width="20" height="10" rx="5" className="susun-symbol-end" />,
};

/** A symbol as the flowchart draws it, small; the name is told by what stands around it. */
export const SymbolIcon = ({ kind }: { readonly kind: NodeKind }) => (
  <svg className="susun-symbol" viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
    {FORMS[kind]}
  </svg>
);

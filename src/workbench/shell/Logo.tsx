/** The three symbols of a flow, one below the other: Indonesian "susun" is to put in order. */
export const Logo = () => (
  <svg className="wb-logo" viewBox="0 0 24 24" aria-hidden="true">
    <rect x="4" y="2" width="16" height="5" rx="2.5" />
    <path d="M12 7v2M12 15v2" />
    <path d="M12 9l7 3-7 3-7-3z" />
    <rect x="4" y="17" width="16" height="5" />
  </svg>
);

import { Component, type ReactNode } from "react";

type BoundaryProps = {
  readonly fallback: ReactNode;
  /** Another subject gets another try. */
  readonly subject: unknown;
  readonly children: ReactNode;
};

/** Keeps the page, and with it the way to save, when a part of it cannot be drawn. React offers this to classes alone. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate({ subject }: BoundaryProps): void {
    if (this.state.failed && subject !== this.props.subject) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

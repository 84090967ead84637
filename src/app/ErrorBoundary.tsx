import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

/** The last resort: says that something broke, and that the work is still kept. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main style={{ maxWidth: 640, margin: "10vh auto", padding: 24, fontFamily: "system-ui" }}>
        <h1>Something in the designer broke</h1>
        <p>Your profile is kept in this browser. Reload the page to go on where you were.</p>
        <p>
          <code>{error.message}</code>
        </p>
        <button type="button" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    );
  }
}

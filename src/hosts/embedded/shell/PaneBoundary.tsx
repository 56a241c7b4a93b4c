import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly fallback: (detail: string, again: () => void) => ReactNode;
}

interface State {
  readonly failure: string | null;
}

/** Keeps a fault of the pane from taking the grid, and the work in it, off the page. */
export class PaneBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { failure: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return this.props.fallback(failure, () => {
      this.setState({ failure: null });
    });
  }
}

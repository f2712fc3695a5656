import { Component, type ReactNode } from 'react';

interface CrashBoundaryProps {
  children: ReactNode;
  /** What to show instead; `retry` shows the children again. */
  fallback: (retry: () => void) => ReactNode;
  onCrash?: ((error: unknown) => void) | undefined;
}

/** Keeps a failure while rendering to the part it happens in. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCrash?.(error);
  }

  private readonly retry = (): void => this.setState({ crashed: false });

  override render(): ReactNode {
    return this.state.crashed ? this.props.fallback(this.retry) : this.props.children;
  }
}

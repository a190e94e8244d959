"use client";
import { Component, type ReactNode } from "react";

interface Props {
  /** Called once when what is inside has failed; nothing is shown of it then. */
  readonly onFailure: () => void;
  readonly children: ReactNode;
}

/** A chart that fails takes nothing else down: the drawing under it stays. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

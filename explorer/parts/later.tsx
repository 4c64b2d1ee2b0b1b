import { Component, type ComponentChildren, createRef } from 'preact';
import { afterFrame } from './after-frame.js';

interface LaterProps {
  readonly children: ComponentChildren;
}

/** Changes of what is inside wait until all others are drawn. The first drawing waits for nothing. */
export class Unhurried extends Component<LaterProps> {
  private isWaiting = false;
  override shouldComponentUpdate(): boolean {
    if (!this.isWaiting) afterFrame(() => this.drawWhatWaits());
    this.isWaiting = true;
    return false;
  }
  override componentWillUnmount(): void {
    this.isWaiting = false;
  }
  override render() {
    return this.props.children;
  }
  protected drawWhatWaits(): void {
    if (!this.isWaiting) return;
    this.isWaiting = false;
    this.forceUpdate();
  }
}

/** A view of the page: drawn at once while any of it is in sight, and else after what is. */
export class Later extends Unhurried {
  private readonly place = createRef<HTMLDivElement>();
  private isInSight = false;
  private readonly observer = new IntersectionObserver((entries) => {
    this.isInSight = entries.at(-1)?.isIntersecting ?? false;
    if (this.isInSight) this.drawWhatWaits();
  });
  private readonly drawForPaper = () => this.drawWhatWaits();
  override componentDidMount(): void {
    if (this.place.current) this.observer.observe(this.place.current);
    addEventListener('beforeprint', this.drawForPaper);
  }
  override componentWillUnmount(): void {
    super.componentWillUnmount();
    this.observer.disconnect();
    removeEventListener('beforeprint', this.drawForPaper);
  }
  override shouldComponentUpdate(): boolean {
    return this.isInSight || super.shouldComponentUpdate();
  }
  override render() {
    return <div ref={this.place}>{this.props.children}</div>;
  }
}

import type { FunctionComponent } from 'preact';
import { Component, createElement } from 'preact';

/** Draws again only when a property is another: some thousand lines cost nothing while a pointer moves. */
export function memo<Props extends object>(
  Inner: FunctionComponent<Props>,
): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before = this.props as Readonly<Props>;
      return (Object.keys(next) as (keyof Props)[]).some((key) => next[key] !== before[key]);
    }
    override render() {
      return createElement(Inner, this.props as Props);
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
}

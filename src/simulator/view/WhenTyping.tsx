/** Stands where one types: what typing needs comes when a field first does, or at the first touch of the phone, whichever is earlier. */
import { Component, type ComponentChildren } from 'preact';

type TypingViews = typeof import('./typing-views.tsx');

let views: TypingViews | undefined;
const waiting = new Set<() => void>();

/** For who draws without a page: everything is there from the start. */
export function haveTypingViews(all: TypingViews): void {
  views = all;
}

/** Asks for what typing needs, once; a network that fails is asked again at the next touch. */
export function fetchTypingViews(): void {
  if (views) return;
  import('./typing-views.tsx').then(
    (all) => {
      views = all;
      for (const redraw of waiting) redraw();
    },
    () => undefined,
  );
}

interface Props {
  show: (views: TypingViews) => ComponentChildren;
  /** What stands here until it has come. */
  meanwhile?: ComponentChildren;
}

export class WhenTyping extends Component<Props> {
  redraw = (): void => this.forceUpdate();
  override componentDidMount(): void {
    waiting.add(this.redraw);
    fetchTypingViews();
  }
  /** The page looked for the ring before the field had come. */
  override componentDidUpdate(): void {
    if (!views || !waiting.delete(this.redraw)) return;
    const { base } = this;
    if (base instanceof Element && base.matches('.vong')) base.scrollIntoView({ block: 'center' });
  }
  override componentWillUnmount(): void {
    waiting.delete(this.redraw);
  }
  render(): ComponentChildren {
    return views ? this.props.show(views) : this.props.meanwhile;
  }
}

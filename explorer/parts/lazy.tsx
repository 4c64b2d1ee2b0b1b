import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Progress } from './progress.js';

/** A view whose script is fetched when it is first shown. */
export function lazy<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function Lazy(props: Props) {
    const [View, setView] = useState(() => loaded);
    useEffect(() => {
      if (View) return;
      let isCurrent = true;
      load().then((view) => {
        loaded = view;
        if (isCurrent) setView(() => view);
      });
      return () => {
        isCurrent = false;
      };
    }, [View]);
    return View ? <View {...props} /> : <Progress isAsking />;
  };
}

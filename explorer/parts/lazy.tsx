import type { FunctionComponent } from 'preact';
import { useTexts } from '../messages/use-texts.js';
import { NotLoaded } from './not-loaded.js';
import { Progress } from './progress.js';
import { useScript } from './use-script.js';

/** A view whose script is fetched when it is first shown. */
export function lazy<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let View: FunctionComponent<Props> | null = null;
  const loadView = async () => {
    View = await load();
  };
  return function Lazy(props: Props) {
    const { lang } = useTexts();
    const { hasFailed } = useScript(View ? null : loadView);
    if (View) return <View {...props} />;
    return hasFailed ? <NotLoaded lang={lang} /> : <Progress isAsking />;
  };
}

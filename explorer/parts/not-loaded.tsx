import type { Lang } from '../messages/languages.js';
import { NOT_LOADED } from '../messages/not-loaded.js';

interface NotLoadedProps {
  readonly lang: Lang;
}

/** In the place of what needs a script that did not load. Asked for again in the same page a browser fails again. */
export function NotLoaded({ lang }: NotLoadedProps) {
  const { text, reload } = NOT_LOADED[lang];
  return (
    <div class="notice failure" role="alert" lang={lang}>
      <p>
        <strong>{text}</strong>
      </p>
      <button type="button" onClick={() => location.reload()}>
        {reload}
      </button>
    </div>
  );
}

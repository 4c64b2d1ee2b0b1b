import type { ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { type Navigator, NavigatorContext } from '../address/address.js';
import { chooseLang, textsOf } from '../messages/languages.js';
import { TextsContext } from '../messages/use-texts.js';
import { NotLoaded } from './not-loaded.js';
import { useScript } from './use-script.js';

interface PageTextsProps {
  readonly navigator: Navigator;
  readonly children: ComponentChildren;
}

/** Gives what is inside its address and its language; shows nothing until the catalogue of that language is there. */
export function PageTexts({ navigator, children }: PageTextsProps) {
  const lang = chooseLang(navigator.params.get('lang'), globalThis.navigator.languages);
  const { script: texts, hasFailed } = useScript(useCallback(() => textsOf(lang), [lang]));
  useEffect(() => {
    document.documentElement.lang = texts?.lang ?? 'en';
  }, [texts]);
  if (hasFailed) {
    return (
      <main>
        <NotLoaded lang={lang} />
      </main>
    );
  }
  if (!texts) return null;
  return (
    <NavigatorContext.Provider value={navigator}>
      <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
    </NavigatorContext.Provider>
  );
}

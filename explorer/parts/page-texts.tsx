import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Navigator, NavigatorContext } from '../address/address.js';
import { chooseLang, type Texts, textsOf } from '../messages/languages.js';
import { TextsContext } from '../messages/use-texts.js';

interface PageTextsProps {
  readonly navigator: Navigator;
  readonly children: ComponentChildren;
}

/** Gives what is inside its address and its language; shows nothing until the catalogue of that language is there. */
export function PageTexts({ navigator, children }: PageTextsProps) {
  const lang = chooseLang(navigator.params.get('lang'), globalThis.navigator.languages);
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    textsOf(lang).then((loaded) => {
      if (isCurrent) setTexts(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [lang]);
  useEffect(() => {
    document.documentElement.lang = texts?.lang ?? 'en';
  }, [texts]);
  if (!texts) return null;
  return (
    <NavigatorContext.Provider value={navigator}>
      <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
    </NavigatorContext.Provider>
  );
}

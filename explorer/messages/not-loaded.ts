import type { Lang } from './languages.js';

/** Outside the catalogues: one of them may be what is not there. */
export const NOT_LOADED: Readonly<
  Record<Lang, { readonly text: string; readonly reload: string }>
> = {
  en: {
    text: 'A part of this page could not be loaded. The server may have been updated since you opened it.',
    reload: 'Reload the page',
  },
  it: {
    text: 'Una parte di questa pagina non è stata caricata. Forse il server è stato aggiornato dopo che è stata aperta.',
    reload: 'Ricarica la pagina',
  },
  ru: {
    text: 'Часть страницы не загрузилась. Возможно, сервер обновили после того, как её открыли.',
    reload: 'Загрузить страницу заново',
  },
};

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from './languages.js';

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('No page without a language.');
  return texts;
}

// Letters that no decomposition takes apart, written as people without them type them.
const SINGLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A text without case, accents and punctuation: `Città di Łódź` → `citta di lodz`, `Чувашия` → `чувашия`. */
export function fold(text: string): string {
  const withoutMarks = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return foldCase(withoutMarks)
    .replace(/[łđøæœı]/g, (letter) => SINGLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Full case folding: upper case in between takes apart what has no lower case of its own, so that ß is ss. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

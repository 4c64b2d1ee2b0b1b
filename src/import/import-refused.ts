/** An import that cannot be as it was asked for; the message says what to type instead. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

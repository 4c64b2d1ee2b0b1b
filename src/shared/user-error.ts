/** What a caller can mend: the message quotes what was received and says what would be accepted. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    message: string,
    readonly details: {
      /** The argument the fault is in, as a path: `["left", "country"]`. */
      readonly argument?: readonly string[];
      /** Valid values near what was received, nearest first. */
      readonly nearest?: readonly string[];
      /** Where too much was asked for: how much is allowed, and how much it is. */
      readonly limit?: number;
      readonly value?: number;
    } = {},
  ) {
    super(message);
  }
}

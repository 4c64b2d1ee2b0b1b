/** What every error has beside what is its own. */
export const TRACED = { hint: expect.any(String), requestId: expect.any(String) };

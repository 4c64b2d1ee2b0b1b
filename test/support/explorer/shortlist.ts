/** A list as an address of the shortlist holds it, made here by other means than the page makes it. */
export function fragmentOf(shortlist: readonly object[]): string {
  return `#list=${Buffer.from(JSON.stringify({ shortlist })).toString('base64url')}`;
}

/** Whether the query of a link asks for an embed: the view alone, for a page of somebody else's. */
export function isEmbedded(query: string): boolean {
  return new URLSearchParams(query).has("embed");
}

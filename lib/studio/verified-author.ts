/**
 * Who is shown as the author of a version. What it says of its author is its own word; `signers` are the names, from the
 * team's document, of those whose signatures were verified. With several, what it says may choose among them.
 */
export function verifiedAuthor(author: string, signers: readonly string[]): string {
  return signers.includes(author) ? author : signers.join(', ');
}

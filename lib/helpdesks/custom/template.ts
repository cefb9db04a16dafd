/** Numbers, or keys such as "SUP-12". A word without a digit ("new", "search") is a page of the helpdesk, not a ticket. */
const IS_ID = /^(?=.*\d)[\w-]{1,64}$/;

/** What an address consists of: parts of its path and `name=value` pairs. Some helpdesks part pairs by semicolons. */
const pieces = (text: string): string[] => text.split(/[/?&;]/).filter(Boolean);

/**
 * The number of the ticket where the address fits `template` ("/tickets/{id}", "/ticket.php?number={id}",
 * "/#ticket/zoom/{id}", "/desk/ticket-{id}.html"); undefined where it does not. Compared letter by letter: a path may go on
 * behind what the template says, and further pairs, or another order of them, do not matter. `*` stands for any one part.
 */
export function idIn(template: string, { pathname, search, hash }: URL): string | undefined {
  let id: string | undefined;
  const [wanted, wantedHash = ''] = template.split('#') as [string, string?];
  const halves = [
    [wanted, pathname + search],
    [wantedHash, hash.slice(1)],
  ] as const;
  const fits = halves.every(([half, text]) => {
    const given = pieces(text);
    return pieces(half).every((piece, index) => {
      const [before, after] = piece.split('{id}') as [string, string?];
      return (piece.includes('=') ? given : given.slice(index, index + 1)).some((one) => {
        if (after === undefined) return piece === '*' || piece === one;
        const found = one.slice(before.length, one.length - after.length);
        if (before + found + after !== one || !IS_ID.test(found)) return false;
        id = found;
        return true;
      });
    });
  });
  return fits ? id : undefined;
}

import type { Guidance } from '@/lib/guidance/guidance';

/** What would insert, vote, decide about a customer or move the panel. */
const OFF =
  '.line .text-button, .choices .chip, .line .link-button, .vote, .correction, .remembered, .panel-menu, .panel > footer';

/** Left free above and below what is brought into view, in pixels. */
const MARGIN = 12;

/** Ids of the entries that a part of the panel is made of. */
const idsOf = (lines: readonly { entryIds: readonly string[] }[]) =>
  lines.flatMap(({ entryIds }) => entryIds);

/** Ids of every entry that the guidance offers. */
export function offeredIds(guidance: Guidance): ReadonlySet<string> {
  const { address, closings, phrases, tone, tips, familiar, channels } = guidance;
  const lines = [...(address.greeting ? [address.greeting] : []), ...address.choices, ...address.more];
  const whole = [...tips, ...familiar, ...channels, ...(tone ? [tone] : [])];
  return new Set([...idsOf([...lines, ...closings, ...phrases]), ...whole.map(({ id }) => id)]);
}

/** Unfolds the part of the panel that holds this entry, as an agent would. */
function unfold(root: Element, guidance: Guidance, id: string): void {
  const { address, closings, phrases, tips, familiar, channels } = guidance;
  const click = (button: HTMLElement | undefined | null) => button?.click();
  const folded = (area: string) => [
    ...root.querySelectorAll<HTMLElement>(`${area} button[aria-expanded="false"]`),
  ];
  if ([...tips, ...familiar].some((tip) => tip.id === id))
    for (const button of folded('.more-tips')) click(button);
  const shelves = [address.more, closings, phrases].filter((lines) => lines.length > 0);
  const shelf = shelves.findIndex((lines) => idsOf(lines).includes(id));
  if (shelf >= 0) click(root.querySelectorAll<HTMLElement>('.shelf-links button[aria-expanded]')[shelf]);
  const details = root.querySelector<HTMLDetailsElement>('details.channels');
  if (details && channels.some((channel) => channel.id === id)) details.open = true;
}

/** Scrolls this document alone: `scrollIntoView` would move Studio's page as well, under the hands of who is writing. */
function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < MARGIN) scrollBy(0, top - MARGIN);
  else if (bottom > innerHeight - MARGIN) scrollBy(0, bottom - innerHeight + MARGIN);
}

/**
 * Keeps what would act on a customer out of reach, and marks the entry that is being edited: brought into view once, when
 * it is chosen or first shown, so that the panel holds still while somebody types.
 */
export function markPreview(root: Element) {
  let wanted: { id: string | undefined; guidance: Guidance | undefined; found: boolean; unfolded: boolean } =
    {
      id: undefined,
      guidance: undefined,
      found: false,
      unfolded: false,
    };

  function mark(): void {
    for (const element of root.querySelectorAll<HTMLElement>(OFF)) element.inert = true;
    const { id, guidance } = wanted;
    const now = id ? [...root.querySelectorAll(`[data-entry~="${CSS.escape(id)}"]`)] : [];
    for (const old of root.querySelectorAll('[data-editing]'))
      if (!now.includes(old)) old.removeAttribute('data-editing');
    for (const element of now)
      if (!element.hasAttribute('data-editing')) element.setAttribute('data-editing', '');
    const [first] = now;
    if (first && !wanted.found) {
      wanted.found = true;
      bringIntoView(first);
    }
    if (id && guidance && !first && !wanted.unfolded && offeredIds(guidance).has(id)) {
      wanted.unfolded = true;
      unfold(root, guidance, id);
    }
  }

  new MutationObserver(mark).observe(root, { childList: true, subtree: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (id: string | undefined, guidance: Guidance | undefined): void => {
    const same = wanted.id === id && (!!guidance || !wanted.found);
    wanted = same ? { ...wanted, guidance } : { id, guidance, found: false, unfolded: false };
    clearTimeout(timer);
    // What is said here is on screen in a moment.
    timer = setTimeout(mark);
  };
}

type Attributes = Record<string, string | boolean | undefined | ((event: Event) => void)>;
type Child = Node | string | undefined | false;

/** Makes an element. Attributes: `onclick` and the like take functions, `true` an empty value. */
export function h(name: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** Trusted markup from the desk's own server (escaped there) as nodes. */
export function html(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

const PATHS: Record<string, string> = {
  home: 'M3 10.5 12 3l9 7.5V21h-6v-6H9v6H3z',
  views: 'M4 5h16M4 12h16M4 19h10',
  people: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
  chart: 'M5 20V10m7 10V4m7 16v-7',
  gear: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm5-2 5 5',
  plus: 'M12 5v14M5 12h14',
  bell: 'M6 17h12l-1.5-2v-4a4.5 4.5 0 0 0-9 0v4zM10 20h4',
  close: 'm6 6 12 12M18 6 6 18',
  down: 'm6 9 6 6 6-6',
  right: 'm9 6 6 6-6 6',
  mail: 'M3 6h18v12H3zm0 1 9 7 9-7',
  chat: 'M4 5h16v11H9l-5 4z',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  book: 'M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v14',
  apps: 'M4 4h6v6H4zm10 0h6v6h-6zM4 14h6v6H4zm10 0h6v6h-6z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zm0-14v5l3 2',
  badge: 'm5 12 4 4 10-10',
};

export function icon(name: string, testId?: string): Node {
  const id = testId ? ` data-test-id="${testId}"` : '';
  return html(
    `<svg viewBox="0 0 24 24" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"${id}><path d="${PATHS[name]}"/></svg>`,
  );
}

/** A round badge with initials, its colour taken from the name. */
export function avatar(name: string, large = false): HTMLElement {
  const letters = name
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .filter(Boolean);
  const initials = [letters[0], letters.length > 1 ? letters.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('');
  const hue = [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % 360;
  return h(
    'figure',
    {
      class: large ? 'avatar large' : 'avatar',
      style: `--hue:${hue}`,
      'data-test-id': 'icon-avatar-test-id',
      'aria-hidden': 'true',
    },
    initials,
  );
}

/** How long before `now` an instant was, in words. */
export function ago(instant: string, now: string): string {
  const minutes = Math.round((Date.parse(now) - Date.parse(instant)) / 60_000);
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
  if (minutes < 60) return relative.format(-minutes, 'minute');
  if (minutes < 60 * 24) return relative.format(-Math.round(minutes / 60), 'hour');
  if (minutes < 60 * 24 * 7) return relative.format(-Math.round(minutes / 1440), 'day');
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date(instant));
}

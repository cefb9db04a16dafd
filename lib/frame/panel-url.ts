interface Runtime {
  id: string;
  getURL(path: '/sidebar.html'): string;
}

const PAGE = '/sidebar.html';

/**
 * Where the panel page is loaded from, and the origin that it then has. Chromium gives every resource that is
 * accessible to granted hosts a dynamic address, so that other sites cannot probe for us, and redirects it to the
 * static one, whose host is the extension's id. On named hosts the static address is used at once, because a host with
 * COEP blocks the dynamic one. Firefox has one address, with a host of its own in each installation.
 */
export function panelAddress({ id, getURL }: Runtime, named: boolean): { url: string; origin: string } {
  const given = getURL(PAGE);
  const origin = import.meta.env.FIREFOX ? given.slice(0, -PAGE.length) : `chrome-extension://${id}`;
  return { url: named ? origin + PAGE : given, origin };
}

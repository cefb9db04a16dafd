interface Runtime {
  id: string;
  getURL(path: '/sidebar.html'): string;
}

/** Chromium's `chrome-extension:` has the extension's id as host; Firefox gives each installation its own. */
function staticOrigin({ id, getURL }: Runtime): string {
  const url = new URL(getURL('/sidebar.html'));
  return url.protocol === 'chrome-extension:' ? `chrome-extension://${id}` : `${url.protocol}//${url.host}`;
}

/**
 * Where the panel page is loaded from, and the origin that it then has. Chromium gives every resource that is
 * accessible to granted hosts a dynamic address, so that other sites cannot probe for us, and redirects it to the
 * static one. On named hosts the static address is used at once, because a host with COEP blocks the dynamic one.
 */
export function panelAddress(runtime: Runtime, named: boolean): { url: string; origin: string } {
  const origin = staticOrigin(runtime);
  return { url: named ? `${origin}/sidebar.html` : runtime.getURL('/sidebar.html'), origin };
}

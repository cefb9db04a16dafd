/**
 * The address of the panel page for a frame on this host. Chromium gives every resource that is accessible to
 * granted hosts a dynamic address, so that other sites cannot probe for us; on named hosts the static one is
 * needed, because a host with COEP blocks the dynamic one.
 */
export function panelUrl(
  runtime: { id: string; getURL(path: '/sidebar.html'): string },
  named: boolean,
): string {
  const url = runtime.getURL('/sidebar.html');
  return named && url.startsWith('chrome-extension:') ? `chrome-extension://${runtime.id}/sidebar.html` : url;
}

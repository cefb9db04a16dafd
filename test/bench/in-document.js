// Runs first in every document of a measured browser and notes when what happens. All times are milliseconds since
// the Unix epoch with fractions, which documents of one machine share. Plain JavaScript: it is sent as it stands.
(() => {
  const now = () => performance.timeOrigin + performance.now();
  const stamps = { drift: Date.now() - now() };
  Object.defineProperty(globalThis, 'savoirStamps', { value: stamps });

  if (location.protocol === 'chrome-extension:') {
    /** Messages from the helpdesk tab as they arrive. */
    stamps.arrivals = [];
    /** Changes of what the panel shows: when made, and when on screen. */
    stamps.changes = [];
    const own = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      ...own,
      set(listener) {
        own.set.call(this, (event) => {
          if (event.data?.type) stamps.arrivals.push({ type: event.data.type, at: now() });
          listener.call(this, event);
        });
      },
    });
    new MutationObserver(() => {
      const record = document.querySelector('.panel[data-record]')?.dataset.record;
      const change = { record, at: now() };
      stamps.changes.push(change);
      // A timer set in a frame's callback runs after that frame was painted.
      requestAnimationFrame(() =>
        setTimeout(() => {
          change.painted = now();
        }),
      );
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    return;
  }

  /** When messages of a ticket were first in the page, by its id. */
  stamps.shown = {};
  stamps.shifts = [];
  new PerformanceObserver((list) => {
    for (const { startTime, value, sources } of list.getEntries())
      stamps.shifts.push({
        at: performance.timeOrigin + startTime,
        value,
        moved: sources.map(
          ({ node }) => `${node?.nodeName} ${node?.dataset?.testId ?? node?.className ?? ''}`,
        ),
      });
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver(() => {
    if (!stamps.panelAt && document.querySelector('savoir-panel')) stamps.panelAt = now();
    const id = /^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1];
    if (!id || stamps.shown[id]) return;
    if (document.querySelector(`[data-ticket-id="${id}"] [data-test-id="omni-log-comment-item"]`))
      stamps.shown[id] = now();
  }).observe(document, { subtree: true, childList: true });
})();

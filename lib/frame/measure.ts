import type { Rect } from './place';

/**
 * Where `elements` are, as the browser laid them out for the next frame: asking for a rectangle directly would
 * force a layout of the helpdesk's page in the middle of our script. In a tab in the background, which has no
 * next frame, they are asked for directly.
 */
export function measure(elements: readonly Element[]): Promise<Rect[]> {
  if (!elements.length) return Promise.resolve([]);
  if (document.hidden) return Promise.resolve(elements.map((element) => element.getBoundingClientRect()));
  return new Promise((resolve) => {
    // The first call holds every observed element.
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries.map(({ boundingClientRect }) => boundingClientRect));
    });
    for (const element of elements) observer.observe(element);
  });
}

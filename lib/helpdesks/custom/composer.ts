import type { ComposerPlace } from '../adapter';
import { shown, visible } from '../elements';
import { all, isSelector, MOST } from './find';
import { areaOf } from './read-page';
import type { SiteData } from './site-data';

/** What takes text: fields, and editors with a frame of their own. */
const EDITABLE = 'textarea,iframe,[contenteditable]:not([contenteditable="false"])';
const BUTTON = 'button,[role="button"],input[type="submit"],input[type="button"]';
/** How far around an editor its buttons are looked for, and how many of them the panel makes room for. */
const AROUND = 6;
const MOST_BUTTONS = 30;

/** The editors that the selectors of a profile lead to: an element that takes text, or those inside one that does not. */
function editors(document: Document, site: SiteData): HTMLElement[] {
  const root = areaOf(document, site);
  if (!root) return [];
  const found = [site.composer, site.internalComposer].flatMap((selector) =>
    (Array.prototype.slice.call(all(root, selector), 0, MOST) as Element[]).flatMap((element) =>
      element.matches(EDITABLE) ? element : [...element.querySelectorAll(EDITABLE)].slice(0, MOST),
    ),
  );
  return [...new Set(found)] as HTMLElement[];
}

/** The editor that the agent sees: where several are open, the one with the caret. */
export function composer(document: Document, site: SiteData): ComposerPlace | undefined {
  const { internalComposer } = site;
  // Notes can't be told from replies: then neither is touched.
  if (internalComposer !== undefined && !isSelector(internalComposer)) return undefined;
  const open = editors(document, site).filter(visible);
  const element = open.find((one) => one.contains(document.activeElement)) ?? open[0];
  if (!element) return undefined;
  const noted = internalComposer && element.closest(internalComposer);
  return { element, visibility: noted ? 'internal' : internalComposer ? 'public' : 'unknown' };
}

/** The editors, and the buttons of the form around each: what sends is among them, whatever it is called. */
export function controls(document: Document, site: SiteData): Element[] {
  const found = editors(document, site).filter(shown);
  const buttons = found.flatMap((editor) => {
    let around: Element | null = editor.closest('form');
    let parent = editor.parentElement;
    for (let step = 0; !around && parent && parent !== document.body && step < AROUND; step += 1) {
      if (parent.querySelector(BUTTON)) around = parent;
      parent = parent.parentElement;
    }
    return [...(around?.querySelectorAll(BUTTON) ?? [])].filter(shown).slice(0, MOST_BUTTONS);
  });
  return [...new Set([...found, ...buttons])];
}

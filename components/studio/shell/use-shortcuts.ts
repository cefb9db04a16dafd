import { useEffect, useRef } from 'react';

/** What a key does, by its name: "/", "n", "?", "Escape", "mod+z", "mod+shift+z", "mod+Enter". */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Keys that work all over the page. Single letters do nothing while somebody types, and nothing works below an open
 * dialog. "mod" is Ctrl, or Cmd on a Mac.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const target = event.target as HTMLElement;
      const mod = event.ctrlKey || event.metaKey;
      if (document.querySelector('dialog[open]')) return;
      const name = mod
        ? `mod+${event.shiftKey && event.key.length === 1 ? 'shift+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`
        : event.key;
      if (!mod && name.length === 1 && isTyping(target)) return;
      // A field that is no part of the draft undoes its own typing.
      if (/z$|y$/.test(name) && mod && target.closest('[data-own-undo]')) return;
      const act = latest.current[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

const isTyping = (target: HTMLElement): boolean =>
  target.isContentEditable ||
  target.matches(
    'textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])',
  );

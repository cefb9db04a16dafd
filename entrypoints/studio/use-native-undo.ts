import { useEffect, useRef } from 'react';

/**
 * The undo of the browser's own menus in the fields of a draft: it would take back letters that Studio has in a step of
 * its own, and the two would contradict each other. So there is one undo, wherever it is asked for.
 */
export function useNativeUndo(undo: () => void, redo: () => void): void {
  const latest = useRef({ undo, redo });
  latest.current = { undo, redo };
  useEffect(() => {
    const before = (event: InputEvent) => {
      if ((event.target as HTMLElement).closest('[data-own-undo]')) return;
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') latest.current.undo();
      else latest.current.redo();
    };
    addEventListener('beforeinput', before);
    return () => removeEventListener('beforeinput', before);
  }, []);
}

import { useEffect, useRef, useState } from 'react';

/**
 * Takes a file that is dropped anywhere on the page, where the browser would go to it and leave Studio. True while one is
 * held over the page.
 */
export function useDroppedFile(open: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener(
      'dragover',
      (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        setOver(false);
        // The place that is made for it has taken it.
        if (event.defaultPrevented || !holdsFile(event)) return;
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) latest.current(file);
      },
      { signal },
    );
    return () => life.abort();
  }, []);
  return over;
}

import { useLayoutEffect, useRef } from 'react';

interface Early {
  letter: (letter: string) => void;
  enter: () => void;
}

/**
 * Hears what is typed between the opening of a dialog and the moment its field has the focus: whoever types at once, or scans, loses no
 * letter to the page behind.
 */
export function useEarlyKeys(opened: boolean, field: string, early: Early): void {
  const latest = useRef(early);
  useLayoutEffect(() => {
    latest.current = early;
  });
  useLayoutEffect(() => {
    if (!opened) {
      return;
    }
    const onKey = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (document.activeElement?.id === field || modified || (event.key.length !== 1 && event.key !== 'Enter')) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Enter') {
        latest.current.enter();
      } else {
        latest.current.letter(event.key);
      }
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [opened, field]);
}

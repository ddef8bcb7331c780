import { useEffect, useRef } from 'react';

const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Rows that are pasted anywhere on the page, outside of fields. */
export function usePastedRows(onRows: (text: string) => void, enabled: boolean): void {
  const latest = useRef(onRows);
  useEffect(() => {
    latest.current = onRows;
  });
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '' && !(event.target instanceof Element && event.target.closest(FIELDS))) {
        event.preventDefault();
        latest.current(text);
      }
    };
    if (enabled) {
      window.addEventListener('paste', pasted);
    }
    return () => window.removeEventListener('paste', pasted);
  }, [enabled]);
}

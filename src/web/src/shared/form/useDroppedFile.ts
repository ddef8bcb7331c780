import { useEffect, useRef, useState } from 'react';

const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** A file that is dropped anywhere on the page; whether one is held above it. */
export function useDroppedFile(onFile: (file: File) => void, enabled: boolean): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const held = (event: DragEvent) => {
      if (holdsFile(event)) {
        event.preventDefault();
        setOver(true);
      }
    };
    const left = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const dropped = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) {
        event.preventDefault();
        latest.current(file);
      }
    };
    if (enabled) {
      window.addEventListener('dragover', held);
      window.addEventListener('dragleave', left);
      window.addEventListener('drop', dropped);
    }
    return () => {
      window.removeEventListener('dragover', held);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
    };
  }, [enabled]);
  return over;
}

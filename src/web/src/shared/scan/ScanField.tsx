import { TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useWedge } from './wedge';

interface Props {
  label: string;
  placeholder: string;
  onScan: (code: string) => void;
  /** Enter in the empty field. */
  onEmpty?: () => void;
  /** Somebody types into another field meanwhile. */
  paused?: boolean;
}

const TOUCH = window.matchMedia('(pointer: coarse)').matches;

/** Takes what a scanner types. Has the focus whenever nothing else needs it; on a touch screen no keyboard comes up. */
export function ScanField({ label, placeholder, onScan, onEmpty, paused = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [keyboard, setKeyboard] = useState(!TOUCH);
  useWedge((scanned) => !paused && onScan(scanned));
  useEffect(() => {
    if (paused) {
      return;
    }
    const take = () => {
      const has = document.activeElement;
      if (has === null || has === document.body) {
        field.current?.focus({ preventScroll: true });
      }
    };
    take();
    // The first letter of a scan that comes while nothing has the focus brings the field, and all of them go there.
    const typed = (event: KeyboardEvent) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && take();
    window.addEventListener('keydown', typed, { capture: true });
    // A button that was pressed gives the focus back, one that was walked to by keyboard keeps it.
    const released = () => setTimeout(() => (document.activeElement as HTMLElement | null)?.closest('button') && field.current?.focus({ preventScroll: true }), 0);
    const timer = setInterval(take, 500);
    window.addEventListener('pointerup', released);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', typed, { capture: true });
      window.removeEventListener('pointerup', released);
    };
  }, [paused]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const scanned = code.trim();
        setCode('');
        if (scanned) {
          onScan(scanned);
        } else {
          onEmpty?.();
        }
      }}
    >
      <TextInput
        ref={field}
        size="lg"
        aria-label={label}
        placeholder={placeholder}
        leftSection={<IconBarcode size={24} aria-hidden="true" />}
        value={code}
        inputMode={keyboard ? 'text' : 'none'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        styles={{ input: { height: 64, fontSize: 20 } }}
        onClick={() => setKeyboard(true)}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </form>
  );
}

import { Kbd } from '@mantine/core';
import { usePreferences } from './preferences';

const MAC = navigator.platform.startsWith('Mac');
const NAMES: Record<string, string> = { mod: MAC ? '⌘' : 'Ctrl', Enter: '↵', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' };

export function keyNames(keys: string): string {
  return keys
    .split(' ')
    .map((part) =>
      part
        .split('+')
        .map((name) => NAMES[name] ?? (name.length === 1 ? name.toUpperCase() : name))
        .join(' '),
    )
    .join('  ');
}

/** The key beside a button; gone when somebody switched single keys off. */
export function Hint({ keys }: { keys: string }) {
  const { singleKeys } = usePreferences();
  return singleKeys || keys.includes('+') ? (
    <Kbd size="xs" ml={6} aria-hidden="true" visibleFrom="sm">
      {keyNames(keys)}
    </Kbd>
  ) : null;
}

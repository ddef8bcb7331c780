import { useLayoutEffect, useRef } from 'react';
import { Store, useStore } from '~/shared/api/store';
import { preferences } from './preferences';

/** One key and what it does here. */
export interface Key {
  /** "j", "?", "Enter", "mod+Enter", or two keys one after the other: "g t". */
  keys: string;
  label: string;
  run: (event: KeyboardEvent) => void;
  /** Also while somebody is typing into a field. */
  whileTyping?: boolean;
  enabled?: boolean;
}

const PAUSE_MS = 1000;
const FIELDS = 'input, textarea, select, [contenteditable="true"]';

const layers = new Store<readonly (readonly Key[])[]>([]);
let before: { key: string; at: number } | undefined;

export function spelling(event: KeyboardEvent): string {
  const modifiers = [event.ctrlKey || event.metaKey ? 'mod' : '', event.altKey ? 'alt' : ''].filter(Boolean);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return [...modifiers, key].join('+');
}

/** Whether a key stands alone: those people may switch off, for a voice or a cat may press them. */
function isSingle(keys: string): boolean {
  return keys.split(' ').every((part) => part.length === 1);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(FIELDS) !== null;
}

function isOnControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, [role="menuitem"], [role="tab"]') !== null;
}

function inDialog(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]') !== null;
}

/** Whether a dialog or a menu had the key: when it is heard here, Escape has closed it already. */
let covered = false;

function fits(key: Key, pressed: string, pair: string | undefined, event: KeyboardEvent): boolean {
  if (key.enabled === false || (key.keys !== pressed && key.keys !== pair)) {
    return false;
  }
  if (isSingle(key.keys) && !preferences().singleKeys) {
    return false;
  }
  // Enter belongs to the button that has the focus.
  if (key.keys === 'Enter' && isOnControl(event.target)) {
    return false;
  }
  return key.whileTyping === true || (!isTyping(event.target) && !covered);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) {
    return;
  }
  const pressed = spelling(event);
  const pair = before && event.timeStamp - before.at < PAUSE_MS ? `${before.key} ${pressed}` : undefined;
  before = { key: pressed, at: event.timeStamp };
  const layered = [...layers.get()].reverse().flat();
  const found =
    layered.find((key) => key.keys === pair && fits(key, pressed, pair, event)) ??
    layered.find((key) => fits(key, pressed, undefined, event));
  if (found) {
    event.preventDefault();
    before = undefined;
    found.run(event);
  }
}

window.addEventListener('keydown', () => (covered = inDialog()), true);
window.addEventListener('keydown', onKey);

/**
 * Keys that work while the component is on the screen; the one mounted last is asked first. They are there as soon as the
 * page is: whoever presses a key at what he sees must not come before it.
 */
export function useKeys(keys: Key[]): void {
  const latest = useRef(keys);
  const signature = keys.map((key) => `${key.keys}|${key.label}|${key.enabled}`).join('\n');
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const layer = latest.current.map((key, index) => ({ ...key, run: (event: KeyboardEvent) => latest.current[index]?.run(event) }));
    layers.set([...layers.get(), layer]);
    return () => layers.set(layers.get().filter((other) => other !== layer));
  }, [signature]);
}

/** What can be pressed now, for the overview that `?` opens. */
export function useActiveKeys(): Key[] {
  return useStore(layers)
    .flat()
    .filter((key) => key.enabled !== false);
}

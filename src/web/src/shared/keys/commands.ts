import { useEffect, useRef } from 'react';
import { Store, useStore } from '~/shared/api/store';

/** Something the palette offers beside going somewhere. */
export interface Command {
  id: string;
  label: string;
  run: () => void;
}

const offered = new Store<readonly Command[]>([]);

/** Offers commands in the palette while the component is on the screen. */
export function useCommands(commands: Command[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  const signature = commands.map(({ id, label }) => `${id}|${label}`).join('\n');
  useEffect(() => {
    const mine = latest.current.map((command, index) => ({ ...command, run: () => latest.current[index]?.run() }));
    offered.set([...offered.get(), ...mine]);
    return () => offered.set(offered.get().filter((command) => !mine.includes(command)));
  }, [signature]);
}

export function useOfferedCommands(): readonly Command[] {
  return useStore(offered);
}

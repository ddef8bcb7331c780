import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import { signal } from '~/shared/scan';
import classes from './floor.module.css';

interface Said {
  right: boolean;
  word: string;
  detail?: string;
  /** Tells one answer from an equal one before it, so that it is read out again. */
  count: number;
}

/** Says right or wrong by sound, colour, shape and word. */
export function useVerdict() {
  const [said, setSaid] = useState<Said>();
  const say = (right: boolean, word: string, detail?: string) => {
    signal(right ? 'right' : 'wrong');
    setSaid((before) => ({ right, word, detail, count: (before?.count ?? 0) + 1 }));
  };
  return { said, say, hush: () => setSaid(undefined) };
}

export function Verdict({ said }: { said: Said | undefined }) {
  return (
    <div role="status" aria-live="assertive">
      {said && (
        <div key={said.count} className={classes.verdict} data-right={said.right || undefined}>
          {said.right ? <IconCircleCheck size={36} aria-hidden="true" /> : <IconCircleX size={36} aria-hidden="true" />}
          <div>
            <strong>{said.word}</strong>
            {said.detail && <div>{said.detail}</div>}
          </div>
        </div>
      )}
    </div>
  );
}

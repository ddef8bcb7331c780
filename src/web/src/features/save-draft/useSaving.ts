import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftFile } from '~/entities/draft';
import { api, ask, isProblem, type Problem } from '~/shared/api';

const PAUSE_MS = 1000;

export type Standing = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

export interface Saving {
  standing: Standing;
  /** When the server last took it. */
  at: string;
  error: unknown;
  /** Something was drawn; it is saved a moment after the last stroke. */
  touch: () => void;
  /** Saves at once what is not saved yet. */
  flush: () => Promise<void>;
  /** After a conflict: what is on the screen counts, on top of the other's version. */
  overwrite: () => Promise<void>;
}

/**
 * Saves a file of a draft by itself, each version once and none over somebody else's.
 *
 * @param content what is on the screen; asked for when it is saved
 */
export function useSaving(number: string, file: DraftFile, content: () => Promise<string>): Saving {
  const client = useQueryClient();
  const [standing, setStanding] = useState<Standing>('saved');
  const [at, setAt] = useState(file.changedAt);
  const [error, setError] = useState<unknown>();
  const version = useRef(file.version);
  const touched = useRef(false);
  const busy = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(content);
  useEffect(() => {
    latest.current = content;
  });

  const put = useCallback(async () => {
    touched.current = false;
    setStanding('saving');
    const params = { path: { number, name: file.name }, header: { 'If-Match': `"${version.current}"` } };
    try {
      const saved = await ask(api.PUT('/api/drafts/{number}/files/{name}', { params, body: { content: await latest.current() } }));
      version.current = saved.version;
      setAt(saved.changedAt);
      setError(undefined);
      setStanding(touched.current ? 'unsaved' : 'saved');
      await client.invalidateQueries({ queryKey: ['drafts', number] });
    } catch (cause) {
      touched.current = true;
      setError(cause);
      setStanding(isConflict(cause) ? 'conflict' : 'failed');
    }
  }, [client, file.name, number]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    await busy.current;
    if (touched.current) {
      busy.current = put();
      await busy.current;
    }
  }, [put]);

  const touch = useCallback(() => {
    touched.current = true;
    setStanding((now) => (now === 'conflict' || now === 'saving' ? now : 'unsaved'));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  }, [flush]);

  const overwrite = useCallback(async () => {
    const theirs = await ask(api.GET('/api/drafts/{number}/files/{name}', { params: { path: { number, name: file.name } } }));
    version.current = theirs.version;
    touched.current = true;
    await flush();
  }, [file.name, flush, number]);

  useEffect(() => () => clearTimeout(timer.current), []);
  return { standing, at, error, touch, flush, overwrite };
}

export function isConflict(cause: unknown): cause is Problem {
  return isProblem(cause) && cause.code === 'studio.FileChangedMeanwhile';
}

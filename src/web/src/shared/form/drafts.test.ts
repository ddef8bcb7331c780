import { beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, findDraft, forgetOldDrafts, keepDraft } from './drafts';

/** What a browser offers, in memory. */
class Memory implements Storage {
  private readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  clear = () => this.items.clear();
  getItem = (key: string) => this.items.get(key) ?? null;
  key = (index: number) => [...this.items.keys()][index] ?? null;
  removeItem = (key: string) => void this.items.delete(key);
  setItem = (key: string, value: string) => void this.items.set(key, value);
}

describe('a draft', () => {
  let storage: Storage;
  beforeEach(() => {
    storage = new Memory();
  });

  it('comes back as it was typed', () => {
    keepDraft('desk', 'task-1', { comment: 'half a sen' }, storage);
    expect(findDraft('desk', 'task-1', storage)?.values).toEqual({ comment: 'half a sen' });
  });

  it('is nobody else’s', () => {
    keepDraft('desk', 'task-1', { comment: 'mine' }, storage);
    expect(findDraft('finance', 'task-1', storage)).toBeUndefined();
  });

  it('is gone once it was sent', () => {
    keepDraft('desk', 'task-1', {}, storage);
    dropDraft('desk', 'task-1', storage);
    expect(findDraft('desk', 'task-1', storage)).toBeUndefined();
  });

  it('is forgotten after two weeks, and nothing else with it', () => {
    keepDraft('desk', 'task-1', {}, storage);
    storage.setItem('other', 'kept');
    forgetOldDrafts(storage, Date.now() + 13 * 86_400_000);
    expect(findDraft('desk', 'task-1', storage)).toBeDefined();
    forgetOldDrafts(storage, Date.now() + 15 * 86_400_000);
    expect(findDraft('desk', 'task-1', storage)).toBeUndefined();
    expect(storage.getItem('other')).toBe('kept');
  });
});

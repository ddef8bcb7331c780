/** Something that differs between two versions of a model. */
export interface Difference {
  kind: 'added' | 'removed' | 'changed';
  /** Id of the element, row or field. */
  element: string;
  name: string;
  type: string;
  turns: Turn[];
}

/** A property that has another value than before; empty is none. */
export interface Turn {
  what: string;
  before: string;
  after: string;
}

/** What differs between two diagrams; the library comes when the first two are compared. */
export async function compareProcesses(before: string, after: string): Promise<Difference[]> {
  return (await import('./drawing/compare')).compareProcesses(before, after);
}

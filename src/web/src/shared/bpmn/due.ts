/** A diagram in which tasks have other due times, and the tasks it does not hold. */
export interface Rewritten {
  xml: string;
  missing: string[];
}

/** Gives human tasks of a diagram other due times, as ISO 8601 durations; empty is none. The library comes when it is needed. */
export async function writeDueTimes(xml: string, due: Readonly<Record<string, string>>): Promise<Rewritten> {
  return (await import('./drawing/due')).writeDueTimes(xml, due);
}

export type State = Record<string, unknown>;

/** The same conditions, whatever their order. */
export function written(state: State): string {
  const known = Object.entries(state).filter(([, value]) => value !== undefined && value !== '');
  return JSON.stringify(Object.fromEntries(known.sort(([a], [b]) => a.localeCompare(b))));
}

export function read(view: { state: string }): State {
  try {
    return JSON.parse(view.state) as State;
  } catch {
    return {};
  }
}

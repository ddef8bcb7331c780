/**
 * An element of a called process is named with the calls that lead to it, as in `CallActivity_Pay/UserTask_Check`. This is
 * where it lies on the diagram of the process that is called there, or on the first one; nothing if it lies elsewhere.
 */
export function onDiagram(path: string, call?: string): string | undefined {
  const inside = call === undefined ? path : path.startsWith(`${call}/`) ? path.slice(call.length + 1) : undefined;
  return inside?.split('/')[0];
}

/** The call that leads to it; none for an element of the first process. */
export function callOf(path: string): string | undefined {
  const at = path.lastIndexOf('/');
  return at < 0 ? undefined : path.slice(0, at);
}

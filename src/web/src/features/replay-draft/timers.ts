/** A timer that waits for as long as a variable says. */
export interface Timer {
  id: string;
  name: string;
  variable: string;
  kind: 'DURATION' | 'MOMENT';
}

/** Times by timer, as ISO 8601; empty is left open. */
export type Waited = Readonly<Record<string, string>>;

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const READ = /^\s*\$\{\s*(\w+)\s*}\s*$/;

/** Those on the road itself; what a timer at the edge of a step does is not asked. */
export function openTimers(xml: string): Timer[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagNameNS(BPMN, 'intermediateCatchEvent')].flatMap((event): Timer[] => {
    const id = event.getAttribute('id') ?? '';
    const named = { id, name: event.getAttribute('name') ?? id };
    const variable = (tag: string) => READ.exec(event.getElementsByTagNameNS(BPMN, tag)[0]?.textContent ?? '')?.[1];
    const [duration, moment] = [variable('timeDuration'), variable('timeDate')];
    if (duration) {
      return [{ ...named, variable: duration, kind: 'DURATION' }];
    }
    return moment ? [{ ...named, variable: moment, kind: 'MOMENT' }] : [];
  });
}

/** As the server takes it: only what was said, of timers that are there. */
export function waited(said: Waited, timers: readonly Timer[]): Record<string, Record<string, string>> {
  return Object.fromEntries(timers.flatMap(({ id, variable }) => (said[id] ? [[id, { [variable]: said[id] }]] : [])));
}

import type { Part } from './parts';

const MADE_UP = /^(Activity|Gateway|Event|Flow|SubProcess)_[0-9a-z]{7}$/;

const PREFIXES: Record<string, string> = {
  'bpmn:ExclusiveGateway': 'Gateway',
  'bpmn:ParallelGateway': 'Gateway',
  'bpmn:InclusiveGateway': 'Gateway',
  'bpmn:EventBasedGateway': 'Gateway',
  'bpmn:IntermediateCatchEvent': 'CatchEvent',
  'bpmn:IntermediateThrowEvent': 'ThrowEvent',
};

/** "Approve large order" is `ApproveLargeOrder`; letters of other alphabets lose their marks. */
export function label(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 50);
}

/** The label within an id: `ApproveLargeOrder` of `UserTask_ApproveLargeOrder`. */
export function labelIn(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}

/** Whether the library made the id up, so that it may become a telling one. */
export function isMadeUp(id: string): boolean {
  return MADE_UP.test(id);
}

/** The id of an element with this name in the style of the house: `UserTask_ApproveLargeOrder`. */
export function idOf(part: Part, name: string, taken: (id: string) => boolean): string | undefined {
  const words = label(name);
  if (!words) {
    return undefined;
  }
  const prefix = PREFIXES[part.$type] ?? part.$type.split(':').at(-1)!;
  return free(`${prefix}_${words}`, taken);
}

export function flowId(from: string, to: string, taken: (id: string) => boolean): string {
  return free(`Flow_${labelIn(from)}_${labelIn(to)}`, taken);
}

function free(wished: string, taken: (id: string) => boolean): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? wished : `${wished}${count}`;
    if (!taken(id)) {
      return id;
    }
  }
}

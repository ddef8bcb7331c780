import type { Part } from './parts';

/** A road out of a step. */
export interface Way {
  flow: string;
  to: string;
  toName: string;
  condition?: string;
  otherwise: boolean;
}

/** What can be said of an element of a diagram and changed on it. */
export interface Details {
  id: string;
  /** As in the file, for instance `userTask`. */
  type: string;
  name: string;
  documentation: string;
  form: string;
  groups: string[];
  /** ISO 8601 durations. */
  due: string;
  lateAfter: string;
  timer: string;
  priority: string;
  step: string;
  decision: string;
  message: string;
  error: string;
  saveBefore: boolean;
  saveAfter: boolean;
  ways: Way[];
  /** Where from; of a flow its two ends. */
  from: { id: string; name: string }[];
  /** Of a flow. */
  way?: Way;
}

/** An element in the list beside the drawing. */
export interface Drawn {
  id: string;
  type: string;
  name: string;
  /** How many parts of the process it lies within. */
  depth: number;
}

export const ESCALATE = '${escalateTaskListener}';

const READ = /^\$\{\s*(\w+)\s*}$/;

/** `bpmn:UserTask` is `userTask` in the file. */
export function typeOf(part: Part): string {
  const name = part.$type.split(':').at(-1)!;
  return name[0]!.toLowerCase() + name.slice(1);
}

export function nameOf(part: Part): string {
  return part.name?.trim() || part.id;
}

export function lateListener(part: Part): Part | undefined {
  return part.extensionElements?.values?.find((each) => each.$type === 'camunda:TaskListener' && each.get('event') === 'timeout' && each.get('delegateExpression') === ESCALATE);
}

export function wayOf(flow: Part): Way {
  return {
    flow: flow.id,
    to: flow.targetRef?.id ?? '',
    toName: flow.targetRef ? nameOf(flow.targetRef) : '',
    condition: flow.conditionExpression?.body,
    otherwise: flow.sourceRef?.default === flow,
  };
}

function text(part: Part, property: string): string {
  const value = part.$instanceOf('bpmn:BaseElement') ? part.get<unknown>(property) : undefined;
  return value === undefined || value === null ? '' : String(value);
}

export function detailsOf(part: Part): Details {
  const definition = part.eventDefinitions?.[0];
  const isFlow = part.$type === 'bpmn:SequenceFlow';
  const ends = isFlow ? [part.sourceRef, part.targetRef] : (part.incoming ?? []).map((flow) => flow.sourceRef);
  return {
    id: part.id,
    type: typeOf(part),
    name: part.name ?? '',
    documentation: part.documentation?.map(({ text: words }) => words).join('\n') ?? '',
    form: text(part, 'camunda:formRef'),
    groups: text(part, 'camunda:candidateGroups')
      .split(',')
      .map((group) => group.trim())
      .filter((group) => group !== ''),
    due: text(part, 'camunda:dueDate'),
    lateAfter: lateListener(part)?.get<Part[]>('eventDefinitions')?.[0]?.timeDuration?.body ?? '',
    timer: definition?.timeDuration?.body ?? '',
    priority: text(part, 'camunda:priority'),
    step: READ.exec(text(part, 'camunda:delegateExpression'))?.[1] ?? '',
    decision: text(part, 'camunda:decisionRef'),
    message: definition?.messageRef?.name ?? part.messageRef?.name ?? '',
    error: definition?.errorRef?.get<string>('errorCode') ?? '',
    saveBefore: text(part, 'camunda:asyncBefore') === 'true',
    saveAfter: text(part, 'camunda:asyncAfter') === 'true',
    ways: (part.outgoing ?? []).map(wayOf),
    from: ends.filter((end) => end !== undefined).map((end) => ({ id: end.id, name: nameOf(end) })),
    way: isFlow ? wayOf(part) : undefined,
  };
}

/** All steps of a process in the order they are written, those of its parts below them. */
export function drawnIn(scope: Part, depth = 0): Drawn[] {
  return (scope.flowElements ?? [])
    .filter((part) => part.$instanceOf('bpmn:FlowNode'))
    .flatMap((part) => [{ id: part.id, type: typeOf(part), name: nameOf(part), depth }, ...drawnIn(part, depth + 1)]);
}

import { diff } from 'bpmn-js-differ';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import type { Difference, Turn } from '../differences';
import { type Details, detailsOf, nameOf, typeOf } from './details';
import type { Part } from './parts';

const TOLD = ['name', 'documentation', 'form', 'groups', 'due', 'lateAfter', 'timer', 'priority', 'step', 'decision', 'message', 'error', 'saveBefore', 'saveAfter'] as const;

/** What differs between two diagrams, in the order of the newer one; what was only moved is left out. */
export async function compareProcesses(before: string, after: string): Promise<Difference[]> {
  const [left, right] = [await read(before), await read(after)];
  const { _added, _removed } = diff(left.root, right.root);
  const differences: Difference[] = [];
  for (const [id, part] of right.parts) {
    const former = left.parts.get(id);
    if (!former && _added[id]) {
      differences.push({ kind: 'added', element: id, name: labelOf(part), type: typeOf(part), turns: turns(undefined, part) });
    } else if (former) {
      const changed = turns(former, part);
      if (changed.length > 0) {
        differences.push({ kind: 'changed', element: id, name: labelOf(part), type: typeOf(part), turns: changed });
      }
    }
  }
  for (const [id, part] of left.parts) {
    if (!right.parts.has(id) && _removed[id]) {
      differences.push({ kind: 'removed', element: id, name: labelOf(part), type: typeOf(part), turns: [] });
    }
  }
  return differences;
}

async function read(xml: string): Promise<{ root: object; parts: Map<string, Part> }> {
  const moddle = new BpmnModdle({ camunda });
  const { rootElement, elementsById } = (await moddle.fromXML(xml)) as unknown as { rootElement: object; elementsById: Record<string, Part> };
  const parts = Object.values(elementsById).filter((part) => part.$instanceOf('bpmn:FlowElement') || part.$instanceOf('bpmn:Process') || part.$instanceOf('bpmn:TextAnnotation'));
  return { root: rootElement, parts: new Map(parts.map((part) => [part.id, part])) };
}

/** A flow has seldom a name; its ends tell which it is. */
function labelOf(part: Part): string {
  return part.$type === 'bpmn:SequenceFlow' && part.sourceRef && part.targetRef ? `${nameOf(part.sourceRef)} → ${nameOf(part.targetRef)}` : nameOf(part);
}

function turns(before: Part | undefined, after: Part): Turn[] {
  const [old, now] = [before && facts(before), facts(after)];
  const told = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now)])].map((what) => ({ what, before: old?.[what] ?? '', after: now[what] ?? '' }));
  // A way that leads where it led is not another one because a step at its end has another name.
  const stays = before !== undefined && before.sourceRef?.id === after.sourceRef?.id && before.targetRef?.id === after.targetRef?.id;
  return told.filter((turn) => turn.before !== turn.after && !(stays && turn.what === 'leads'));
}

function facts(part: Part): Record<string, string> {
  const details = detailsOf(part);
  const told: Record<string, string> = Object.fromEntries(TOLD.map((name) => [name, text(details[name])]));
  if (details.way) {
    told.condition = details.way.otherwise ? '' : (details.way.condition ?? '');
    told.otherwise = text(details.way.otherwise);
    told.leads = `${details.from[0]?.name ?? ''} → ${details.way.toName}`;
  }
  return told;
}

function text(value: Details[(typeof TOLD)[number]]): string {
  return Array.isArray(value) ? value.join(', ') : value === true ? 'true' : value === false ? '' : value;
}

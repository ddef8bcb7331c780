import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import type { Rewritten } from '../due';
import type { Part } from './parts';

export async function writeDueTimes(xml: string, due: Readonly<Record<string, string>>): Promise<Rewritten> {
  const moddle = new BpmnModdle({ camunda });
  const { rootElement, elementsById } = (await moddle.fromXML(xml)) as { rootElement: object; elementsById: Record<string, Part> };
  const missing: string[] = [];
  for (const [id, time] of Object.entries(due)) {
    const task = elementsById[id];
    if (task?.$type === 'bpmn:UserTask') {
      task.set('camunda:dueDate', time || undefined);
    } else {
      missing.push(id);
    }
  }
  return { xml: (await moddle.toXML(rootElement, { format: true })).xml, missing };
}

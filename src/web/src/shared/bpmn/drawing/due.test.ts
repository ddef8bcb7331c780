import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDueTimes } from './due';

const XML = readFileSync(join(process.cwd(), '../../processes/fulfilment/order-fulfilment.bpmn'), 'utf8');

/** Its elements by id, in the order of the file, each with its due time. */
function dueIn(xml: string): [id: string, due: string][] {
  return [...xml.matchAll(/<[\w:]+(?:\s+[\w:-]+="[^"]*")*\s*\/?>/g)].map(([tag]) => [/ id="([^"]*)"/.exec(tag)?.[1] ?? '', / camunda:dueDate="([^"]*)"/.exec(tag)?.[1] ?? '']);
}

describe('other due times', () => {
  it('are written to the tasks that are named, and nothing else is', async () => {
    const { xml, missing } = await writeDueTimes(XML, { UserTask_PickGoods: 'PT2H', UserTask_ReviewOrder: '' });
    expect(missing).toEqual([]);
    const wished: Record<string, string> = { UserTask_PickGoods: 'PT2H', UserTask_ReviewOrder: '' };
    expect(dueIn(xml)).toEqual(dueIn(XML).map(([id, due]) => [id, wished[id] ?? due]));
  });

  it('are refused to what is no task of the diagram', async () => {
    const { missing } = await writeDueTimes(XML, { UserTask_Nowhere: 'PT2H', ServiceTask_CheckOrder: 'PT2H' });
    expect(missing).toEqual(['UserTask_Nowhere', 'ServiceTask_CheckOrder']);
  });
});

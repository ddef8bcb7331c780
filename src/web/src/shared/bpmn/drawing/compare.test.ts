import { expect, it } from 'vitest';
import { compareProcesses } from './compare';

const drawn = (end: string, target = 'End') => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Definitions_walk" targetNamespace="https://comanda.io/processes">
  <bpmn:process id="walk" isExecutable="true">
    <bpmn:startEvent id="Start" name="Begun" />
    <bpmn:endEvent id="End" name="${end}" />
    <bpmn:endEvent id="Other" name="Given up" />
    <bpmn:sequenceFlow id="Flow" sourceRef="Start" targetRef="${target}" />
  </bpmn:process>
</bpmn:definitions>`;

it('tells of a step with another name once', async () => {
  const differences = await compareProcesses(drawn('Done'), drawn('All done'));
  expect(differences).toEqual([{ kind: 'changed', element: 'End', name: 'All done', type: 'endEvent', turns: [{ what: 'name', before: 'Done', after: 'All done' }] }]);
});

it('tells of a way that leads elsewhere', async () => {
  const differences = await compareProcesses(drawn('Done'), drawn('Done', 'Other'));
  expect(differences.map(({ element, turns }) => [element, turns])).toEqual([['Flow', [{ what: 'leads', before: 'Begun → Done', after: 'Begun → Given up' }]]]);
});

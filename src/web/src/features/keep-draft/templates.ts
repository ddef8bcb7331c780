import type { DraftFileRow } from '~/entities/draft';

export type FileKind = DraftFileRow['kind'];

export const ENDINGS: Record<FileKind, string> = { PROCESS: '.bpmn', DECISION: '.dmn', FORM: '.form' };

const quoted = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** "Approve large order" is `approve-large-order`. */
export function keyFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60);
}

/** A file to begin with. */
export function template(kind: FileKind, key: string, name: string): string {
  return { PROCESS: process, DECISION: decision, FORM: form }[kind](key, quoted(name));
}

function form(key: string): string {
  const schema = {
    components: [{ type: 'checkbox', key: 'approved', label: 'Approved', id: 'Field_1_approved' }],
    type: 'default',
    id: key,
    executionPlatform: 'Camunda Platform',
    executionPlatformVersion: '7.24.0',
    schemaVersion: 18,
  };
  return JSON.stringify(schema, null, 2);
}

function process(key: string, name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_${key}" targetNamespace="https://comanda.io/processes">
  <bpmn:process id="${key}" name="${name}" isExecutable="true" camunda:historyTimeToLive="P365D">
    <bpmn:startEvent id="StartEvent_Begun" name="Begun" camunda:asyncBefore="true">
      <bpmn:outgoing>Flow_Begun_Done</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:endEvent id="EndEvent_Done" name="Done">
      <bpmn:incoming>Flow_Begun_Done</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_Begun_Done" sourceRef="StartEvent_Begun" targetRef="EndEvent_Done" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_${key}">
    <bpmndi:BPMNPlane id="Plane_${key}" bpmnElement="${key}">
      <bpmndi:BPMNShape id="StartEvent_Begun_di" bpmnElement="StartEvent_Begun">
        <dc:Bounds x="160" y="102" width="36" height="36" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="EndEvent_Done_di" bpmnElement="EndEvent_Done">
        <dc:Bounds x="420" y="102" width="36" height="36" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Flow_Begun_Done_di" bpmnElement="Flow_Begun_Done">
        <di:waypoint x="196" y="120" />
        <di:waypoint x="420" y="120" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

function decision(key: string, name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_${key}" name="${name}" namespace="https://comanda.io/decisions">
  <decision id="${key}" name="${name}" camunda:historyTimeToLive="P365D">
    <decisionTable id="DecisionTable_${key}" hitPolicy="FIRST">
      <input id="Input_total" label="Order total">
        <inputExpression id="InputExpression_total" typeRef="double" expressionLanguage="feel">
          <text>total</text>
        </inputExpression>
      </input>
      <output id="Output_result" label="Result" name="result" typeRef="string" />
      <rule id="Rule_1">
        <inputEntry id="InputEntry_1">
          <text></text>
        </inputEntry>
        <outputEntry id="OutputEntry_1">
          <text>"none"</text>
        </outputEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="${key}">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
`;
}

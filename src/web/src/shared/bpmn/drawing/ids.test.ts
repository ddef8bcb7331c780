import { expect, it } from 'vitest';
import { flowId, idOf, isMadeUp, label } from './ids';
import type { Part } from './parts';

const part = ($type: string) => ({ $type }) as Part;

it('calls an element by what it is and by its name', () => {
  expect(idOf(part('bpmn:UserTask'), 'Approve large order', () => false)).toBe('UserTask_ApproveLargeOrder');
  expect(idOf(part('bpmn:ExclusiveGateway'), 'Large order?', () => false)).toBe('Gateway_LargeOrder');
  expect(idOf(part('bpmn:IntermediateCatchEvent'), 'Two days over', () => false)).toBe('CatchEvent_TwoDaysOver');
  expect(idOf(part('bpmn:UserTask'), '…', () => false)).toBeUndefined();
});

it('counts where the name is taken', () => {
  expect(idOf(part('bpmn:UserTask'), 'Pack', (id) => id === 'UserTask_Pack')).toBe('UserTask_Pack2');
});

it('writes names of other languages without their marks', () => {
  expect(label('Zatwierdź duże zamówienie')).toBe('ZatwierdzDuzeZamowienie');
  expect(label('Großen Auftrag prüfen')).toBe('GrossenAuftragPrufen');
});

it('calls a flow by its ends, and leaves what people have named', () => {
  expect(flowId('Gateway_LargeOrder', 'UserTask_Approve', () => false)).toBe('Flow_LargeOrder_Approve');
  expect(isMadeUp('Activity_0abc12d')).toBe(true);
  expect(isMadeUp('Activity_Approve')).toBe(false);
});

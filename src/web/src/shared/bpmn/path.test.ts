import { describe, expect, it } from 'vitest';
import { callOf, onDiagram } from './path';

describe('an element of a called process', () => {
  it('lies at its call on the diagram of the caller', () => {
    expect(onDiagram('UserTask_A')).toBe('UserTask_A');
    expect(onDiagram('Call_A/UserTask_B')).toBe('Call_A');
  });

  it('lies where it is drawn on the diagram of the called one', () => {
    expect(onDiagram('Call_A/UserTask_B', 'Call_A')).toBe('UserTask_B');
    expect(onDiagram('Call_A/Call_B/UserTask_C', 'Call_A')).toBe('Call_B');
    expect(onDiagram('Call_A/Call_B/UserTask_C', 'Call_A/Call_B')).toBe('UserTask_C');
  });

  it('is on no other diagram', () => {
    expect(onDiagram('UserTask_A', 'Call_A')).toBeUndefined();
    expect(onDiagram('Call_AB/UserTask_A', 'Call_A')).toBeUndefined();
  });

  it('tells the call before it', () => {
    expect(callOf('UserTask_A')).toBeUndefined();
    expect(callOf('Call_A/Call_B/UserTask_C')).toBe('Call_A/Call_B');
  });
});

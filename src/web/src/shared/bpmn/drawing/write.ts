import { ESCALATE, lateListener } from './details';
import { flowId, idOf, isMadeUp } from './ids';
import type { Find, Part, Shape } from './parts';

/** What of an element is to become different; what is empty is taken away. */
export interface Wish {
  name?: string;
  documentation?: string;
  form?: string;
  groups?: string[];
  due?: string;
  lateAfter?: string;
  timer?: string;
  priority?: string;
  step?: string;
  decision?: string;
  message?: string;
  saveBefore?: boolean;
  saveAfter?: boolean;
  /** Of a flow, with `${ }`. */
  condition?: string;
}

const nothing = (value: string) => value || undefined;

/** Writes wishes into the model of the library, as steps that can be undone. */
export class Writer {
  constructor(private readonly find: Find) {}

  change(shape: Shape, wish: Wish): void {
    const part = shape.businessObject;
    const plain = this.plain(wish);
    if (Object.keys(plain).length > 0) {
      this.find('modeling').updateProperties(shape, plain);
    }
    if (wish.documentation !== undefined) {
      const words = wish.documentation ? [this.create('bpmn:Documentation', { text: wish.documentation })] : [];
      this.find('modeling').updateProperties(shape, { documentation: words });
    }
    if (wish.lateAfter !== undefined) {
      this.late(shape, wish.lateAfter);
    }
    if (wish.timer !== undefined) {
      this.definition(shape, part, { timeDuration: this.expression(wish.timer) });
    }
    if (wish.message !== undefined) {
      this.message(shape, part, wish.message);
    }
    if (wish.name !== undefined) {
      this.giveId(shape, wish.name);
    }
  }

  /** The road that is taken when no condition holds. */
  otherwise(flow: Shape): void {
    this.find('modeling').updateProperties(flow, { conditionExpression: undefined });
    this.find('modeling').updateProperties(flow.source!, { default: flow.businessObject });
  }

  condition(flow: Shape, text: string | undefined): void {
    if (flow.source?.businessObject.default === flow.businessObject) {
      this.find('modeling').updateProperties(flow.source, { default: undefined });
    }
    this.find('modeling').updateProperties(flow, { conditionExpression: text ? this.expression(text) : undefined });
  }

  private plain(wish: Wish): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    const set = (name: string, value: unknown) => (plain[name] = value);
    if (wish.name !== undefined) set('name', wish.name);
    if (wish.form !== undefined) {
      set('camunda:formRef', nothing(wish.form));
      set('camunda:formRefBinding', wish.form ? 'latest' : undefined);
    }
    if (wish.groups !== undefined) set('camunda:candidateGroups', nothing(wish.groups.join(',')));
    if (wish.due !== undefined) set('camunda:dueDate', nothing(wish.due));
    if (wish.priority !== undefined) set('camunda:priority', nothing(wish.priority));
    if (wish.step !== undefined) set('camunda:delegateExpression', wish.step ? `\${${wish.step}}` : undefined);
    if (wish.decision !== undefined) set('camunda:decisionRef', nothing(wish.decision));
    if (wish.saveBefore !== undefined) set('camunda:asyncBefore', wish.saveBefore || undefined);
    if (wish.saveAfter !== undefined) set('camunda:asyncAfter', wish.saveAfter || undefined);
    return plain;
  }

  /** Whoever is responsible hears of it when the task is not done by then. */
  private late(shape: Shape, after: string): void {
    const part = shape.businessObject;
    const former = lateListener(part);
    const others = (part.extensionElements?.values ?? []).filter((each) => each !== former);
    const values = after ? [...others, this.listener(part.id, after)] : others;
    const extensionElements = values.length > 0 ? this.create('bpmn:ExtensionElements', { values }) : undefined;
    values.forEach((each) => (each.$parent = extensionElements));
    this.find('modeling').updateProperties(shape, { extensionElements });
  }

  private listener(task: string, after: string): Part {
    const timer = this.create('bpmn:TimerEventDefinition', { id: `Timer_${task.slice(task.indexOf('_') + 1)}Late`, timeDuration: this.expression(after) });
    const listener = this.create('camunda:TaskListener', { delegateExpression: ESCALATE, event: 'timeout', id: 'escalate', eventDefinitions: [timer] });
    timer.$parent = listener;
    return listener;
  }

  private definition(shape: Shape, part: Part, properties: Record<string, unknown>): void {
    const definition = part.eventDefinitions?.[0];
    if (definition) {
      this.find('modeling').updateModdleProperties(shape, definition, properties);
    }
  }

  private message(shape: Shape, part: Part, name: string): void {
    const messageRef = this.messages(part).find((each) => each.name === name);
    if (part.$type === 'bpmn:ReceiveTask') {
      this.find('modeling').updateProperties(shape, { messageRef });
    } else {
      this.definition(shape, part, { messageRef });
    }
  }

  /** An event catches this error, of which the file hears if it does not know it yet. */
  catches(shape: Shape, code: string): void {
    const root = rootOf(shape.businessObject);
    const errors = (root.rootElements ?? []).filter((each) => each.$type === 'bpmn:Error');
    const known = errors.find((each) => each.get('errorCode') === code);
    const error = known ?? this.create('bpmn:Error', { id: errorId(code, errors), name: code, errorCode: code });
    if (!known) {
      error.$parent = root;
      this.find('modeling').updateModdleProperties(shape, root, { rootElements: [...(root.rootElements ?? []), error] });
    }
    this.definition(shape, shape.businessObject, { errorRef: error });
  }

  /** All that the file knows. */
  messages(part: Part): Part[] {
    return (rootOf(part).rootElements ?? []).filter((each) => each.$type === 'bpmn:Message');
  }

  /** A new element is called by its name for ever, and so are the flows that lead to it and from it. */
  private giveId(shape: Shape, name: string): void {
    const taken = (id: string) => this.find('elementRegistry').get(id) !== undefined;
    const id = isMadeUp(shape.id) && shape.businessObject.$type !== 'bpmn:SequenceFlow' ? idOf(shape.businessObject, name, taken) : undefined;
    if (id) {
      this.find('modeling').updateProperties(shape, { id });
    }
    [...shape.incoming, ...shape.outgoing].filter(canBeNamed).forEach((flow) => this.find('modeling').updateProperties(flow, { id: flowId(flow.source!.id, flow.target!.id, taken) }));
  }

  private expression(body: string): Part {
    return this.create('bpmn:FormalExpression', { body });
  }

  private create(type: string, properties: Record<string, unknown>): Part {
    return this.find('bpmnFactory').create(type, properties);
  }
}

function rootOf(part: Part): Part {
  let root = part;
  while (root.$parent) {
    root = root.$parent;
  }
  return root;
}

/** `payment.CreditLimitExceeded` is `Error_CreditLimitExceeded`. */
function errorId(code: string, errors: readonly Part[]): string {
  const wished = `Error_${code.slice(code.lastIndexOf('.') + 1)}`;
  return errors.some(({ id }) => id === wished) ? `Error_${code.replace(/\W/g, '_')}` : wished;
}

function canBeNamed(flow: Shape): boolean {
  return flow.businessObject.$type === 'bpmn:SequenceFlow' && isMadeUp(flow.id) && !isMadeUp(flow.source!.id) && !isMadeUp(flow.target!.id);
}

import type { Find, Point, Shape } from './parts';

/** What can be put into a process, as people name it. */
export const KINDS = ['userTask', 'serviceTask', 'businessRuleTask', 'exclusiveGateway', 'parallelGateway', 'timer', 'message', 'endEvent', 'subProcess'] as const;
export type Kind = (typeof KINDS)[number];

const MADE_OF: Record<Kind, Record<string, unknown>> = {
  userTask: { type: 'bpmn:UserTask' },
  serviceTask: { type: 'bpmn:ServiceTask' },
  businessRuleTask: { type: 'bpmn:BusinessRuleTask' },
  exclusiveGateway: { type: 'bpmn:ExclusiveGateway' },
  parallelGateway: { type: 'bpmn:ParallelGateway' },
  timer: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' },
  message: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:MessageEventDefinition' },
  endEvent: { type: 'bpmn:EndEvent' },
  subProcess: { type: 'bpmn:SubProcess', isExpanded: true },
};

const GAP = 60;

/** Puts new steps where they belong, for those who do not drag. */
export class Grower {
  constructor(private readonly find: Find) {}

  /** Between a step and the one that follows it; behind it where several do, or none does. */
  insertAfter(from: Shape, kind: Kind): Shape {
    const flows = from.outgoing.filter((flow) => flow.businessObject.$type === 'bpmn:SequenceFlow');
    const flow = flows[0];
    return flows.length === 1 && flow && kind !== 'endEvent' ? this.into(flow, kind) : this.append(from, kind);
  }

  append(from: Shape, kind: Kind): Shape {
    return this.find('autoPlace').append(from, this.made(kind));
  }

  /** An event for an error at the lower edge, right of those that are there. */
  atEdge(host: Shape): Shape {
    const event = this.find('elementFactory').createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:ErrorEventDefinition' });
    const beside = (host.attachers ?? []).length * (event.width + 8);
    const at: Point = { x: host.x + Math.min(host.width, event.width / 2 + 12 + beside), y: host.y + host.height };
    return this.find('modeling').createShape(event, at, host, { attach: true });
  }

  connect(from: Shape, to: Shape): Shape | undefined {
    return this.find('modeling').connect(from, to);
  }

  private into(flow: Shape, kind: Kind): Shape {
    const shape = this.made(kind);
    const { source, target } = { source: flow.source!, target: flow.target! };
    const right = source.x + source.width;
    const needed = shape.width + 2 * GAP;
    if (target.x > right && target.x - right < needed) {
      this.makeRoom(source.parent!, right + 1, needed - (target.x - right));
    }
    const ahead = target.x > right;
    const at: Point = ahead ? { x: right + GAP + shape.width / 2, y: source.y + source.height / 2 } : middle(flow);
    const created = this.find('modeling').createShape(shape, at, flow);
    [...created.incoming, ...created.outgoing].forEach((each) => this.find('modeling').layoutConnection(each));
    return created;
  }

  /** Everything to the right of a place moves on. */
  private makeRoom(plane: Shape, start: number, by: number): void {
    const all = this.find('elementRegistry').filter((shape) => isWithin(shape, plane));
    const { movingShapes, resizingShapes } = this.find('spaceTool').calculateAdjustments(all, 'x', by, start);
    this.find('spaceTool').makeSpace(movingShapes, resizingShapes, { x: by, y: 0 }, 'e', start);
  }

  private made(kind: Kind): Shape {
    return this.find('elementFactory').createShape({ ...MADE_OF[kind] });
  }
}

function isWithin(shape: Shape, plane: Shape): boolean {
  for (let each = shape.parent; each; each = each.parent) {
    if (each === plane) {
      return true;
    }
  }
  return false;
}

function middle(flow: Shape): Point {
  const points = flow.waypoints!;
  const [a, b] = [points[Math.floor((points.length - 1) / 2)]!, points[Math.ceil((points.length - 1) / 2)] ?? points[0]!];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

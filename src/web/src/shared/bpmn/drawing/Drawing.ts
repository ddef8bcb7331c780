import type { Mark } from '../Diagram';
import { type Details, detailsOf, drawnIn, type Drawn } from './details';
import { Grower, type Kind } from './grow';
import { together } from './house';
import type { Find, Part, Shape } from './parts';
import { showWhole } from './whole';
import { type Wish, Writer } from './write';

/** The library as far as we use it; it comes late. */
export interface Library {
  get: (name: string) => unknown;
  saveXML: (options: { format: boolean }) => Promise<{ xml?: string }>;
  getDefinitions: () => unknown;
}

const NOTES = 'finding';
const WAITS: Record<string, 'timer' | 'message' | 'error'> = {
  'bpmn:TimerEventDefinition': 'timer',
  'bpmn:MessageEventDefinition': 'message',
  'bpmn:ErrorEventDefinition': 'error',
};

/** A diagram that is open to be changed. Whoever shows something of it listens, for others change it as well. */
export class Drawing {
  private readonly listeners = new Set<() => void>();
  private readonly writer: Writer;
  private readonly grower: Grower;
  private readonly find: Find;
  private marked: (readonly [element: string, marker: string])[] = [];
  private count = 0;
  /** Id of what is chosen. */
  selected: string | undefined;

  constructor(private readonly library: Library) {
    this.find = ((name: string) => library.get(name)) as Find;
    this.writer = new Writer(this.find);
    this.grower = new Grower(this.find);
    const bus = this.find('eventBus');
    bus.on('selection.changed', ({ newSelection }: { newSelection: Shape[] }) => {
      this.selected = newSelection.length === 1 ? (newSelection[0]!.labelTarget ?? newSelection[0]!).id : undefined;
      this.tell();
    });
    bus.on(['commandStack.changed', 'root.set'], () => this.tell());
  }

  /** Bound, so that React can subscribe to it. */
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Grows with each change of the drawing or of what is chosen. */
  readonly state = (): number => this.count;

  onStroke(stroke: () => void): void {
    this.find('eventBus').on('commandStack.changed', stroke);
  }

  async xml(): Promise<string> {
    return (await this.library.saveXML({ format: true })).xml ?? '';
  }

  steps(): Drawn[] {
    return this.processes().flatMap((process) => drawnIn(process));
  }

  has(id: string): boolean {
    return this.find('elementRegistry').get(id) !== undefined;
  }

  details(id: string): Details | undefined {
    const shape = this.find('elementRegistry').get(id);
    return shape && detailsOf(shape.businessObject);
  }

  /** What the drawing calls already. */
  stepNames(): string[] {
    const called = ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask'].flatMap((type) => this.shapes(type));
    return [...new Set(called.flatMap(({ businessObject }) => detailsOf(businessObject).step || []))].sort();
  }

  messages(): string[] {
    const process = this.processes()[0];
    return process ? this.writer.messages(process).flatMap(({ name }) => name ?? []) : [];
  }

  /** All that flows ask. */
  conditions(): string[] {
    return this.shapes('bpmn:SequenceFlow').flatMap(({ businessObject }) => businessObject.conditionExpression?.body ?? []);
  }

  /** Of human tasks. */
  forms(): string[] {
    return [...new Set(this.shapes('bpmn:UserTask').flatMap(({ businessObject }) => detailsOf(businessObject).form || []))].sort();
  }

  /** What an event waits for or tells. */
  waitsFor(id: string): 'timer' | 'message' | 'error' | undefined {
    return WAITS[this.shape(id).businessObject.eventDefinitions?.[0]?.$type ?? ''];
  }

  /** The step of the element at whose edge an event is. */
  stepAround(id: string): string {
    const host = this.shape(id).host?.businessObject;
    return host ? detailsOf(host).step : '';
  }

  /** Codes of the errors that are caught at the edge of an element. */
  caught(id: string): string[] {
    return this.shapes('bpmn:BoundaryEvent')
      .filter(({ host }) => host?.id === id)
      .flatMap(({ businessObject }) => detailsOf(businessObject).error || []);
  }

  /** Puts an event at the edge of a step that catches an error of it, and chooses it. */
  catchError(id: string, code: string, name: string): string {
    return this.grown(() => this.grower.atEdge(this.shape(id)), name, (event) => this.writer.catches(event, code));
  }

  /** An event at the edge catches this error from now on. */
  catches(id: string, code: string): void {
    together(this.find, () => this.writer.catches(this.shape(id), code));
  }

  /** Whether a flow leaves a question. */
  asks(flow: string): boolean {
    const from = this.shape(flow).source?.businessObject.$type;
    return from === 'bpmn:ExclusiveGateway' || from === 'bpmn:InclusiveGateway';
  }

  /** Shows an element, on the plane it lies on, and chooses it. */
  choose(id: string): void {
    const shape = this.find('elementRegistry').get(id);
    const root = shape && this.find('canvas').findRoot(id);
    if (shape && root && shape !== root) {
      this.find('canvas').setRootElement(root);
      if (this.find('canvas').zoom() < 0.5) {
        this.find('canvas').zoom(0.7);
      }
      this.find('canvas').scrollToElement(shape, 160);
      this.find('selection').select(shape);
    }
  }

  change(id: string, wish: Wish): void {
    const shape = this.shape(id);
    together(this.find, () => this.writer.change(shape, wish));
    this.select(shape);
  }

  condition(flow: string, text: string | undefined): void {
    together(this.find, () => this.writer.condition(this.shape(flow), text));
  }

  otherwise(flow: string): void {
    together(this.find, () => this.writer.otherwise(this.shape(flow)));
  }

  /** @returns the id of the new step, which is chosen then */
  insertAfter(id: string, kind: Kind, name: string, more: Wish = {}): string {
    return this.grown(() => this.grower.insertAfter(this.shape(id), kind), name, (step) => this.writer.change(step, more));
  }

  append(id: string, kind: Kind, name: string): string {
    return this.grown(() => this.grower.append(this.shape(id), kind), name);
  }

  connect(from: string, to: string): boolean {
    let flow: Shape | undefined;
    together(this.find, () => {
      flow = this.grower.connect(this.shape(from), this.shape(to));
      if (flow) {
        this.writer.change(this.shape(from), { name: this.shape(from).businessObject.name ?? '' });
      }
    });
    return flow !== undefined;
  }

  remove(id: string): void {
    this.find('modeling').removeElements([this.shape(id)]);
  }

  /** Where a flow may lead to from here: steps of the same part. */
  targets(id: string): Drawn[] {
    const part = this.shape(id).businessObject;
    return (part.$parent?.flowElements ?? [])
      .filter((each) => each !== part && each.$instanceOf('bpmn:FlowNode') && !['bpmn:StartEvent', 'bpmn:BoundaryEvent'].includes(each.$type))
      .map((each) => drawnIn({ flowElements: [each] } as Part)[0]!);
  }

  undo(): void {
    this.find('commandStack').undo();
  }

  redo(): void {
    this.find('commandStack').redo();
  }

  get canUndo(): boolean {
    return this.find('commandStack').canUndo();
  }

  get canRedo(): boolean {
    return this.find('commandStack').canRedo();
  }

  /** Larger or smaller by a factor; without one the whole is shown. */
  zoom(by?: number): void {
    const canvas = this.find('canvas');
    if (by) {
      canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * by)));
    } else {
      showWhole(canvas);
    }
  }

  simulate(on: boolean): void {
    this.find('toggleMode').toggleMode(on);
  }

  /** Signs on elements, instead of those before. */
  mark(marks: readonly Mark[]): void {
    const canvas = this.find('canvas');
    this.find('overlays').remove({ type: NOTES });
    this.marked.filter(([id]) => this.has(id)).forEach(([id, marker]) => canvas.removeMarker(id, marker));
    const known = marks.filter(({ element }) => this.has(element));
    this.marked = known.map(({ element, kind }) => [element, `diagram-${kind}`]);
    for (const { element, kind, note } of known) {
      canvas.addMarker(element, `diagram-${kind}`);
      const badge = document.createElement('span');
      badge.className = `diagram-note diagram-note-${kind}`;
      badge.textContent = note ?? '!';
      this.find('overlays').add(element, NOTES, { position: { top: -24, right: 16 }, html: badge });
    }
  }

  private grown(grow: () => Shape, name: string, then: (shape: Shape) => void = () => undefined): string {
    let shape: Shape | undefined;
    together(this.find, () => {
      shape = grow();
      this.writer.change(shape, { name });
      then(shape);
    });
    this.select(shape!);
    this.choose(shape!.id);
    return shape!.id;
  }

  /** An id that has become another is still what is chosen. */
  private select(shape: Shape): void {
    if (this.selected !== undefined && this.find('selection').get()[0] === shape) {
      this.selected = shape.id;
      this.tell();
    }
  }

  private shape(id: string): Shape {
    const shape = this.find('elementRegistry').get(id);
    if (!shape) {
      throw new Error(`No element ${id}`);
    }
    return shape;
  }

  private shapes(type: string): Shape[] {
    return this.find('elementRegistry').filter((shape) => shape.businessObject?.$type === type);
  }

  private processes(): Part[] {
    const definitions = this.library.getDefinitions() as Part | undefined;
    return (definitions?.rootElements ?? []).filter((each) => each.$type === 'bpmn:Process');
  }

  private tell(): void {
    this.count += 1;
    this.listeners.forEach((listener) => listener());
  }
}

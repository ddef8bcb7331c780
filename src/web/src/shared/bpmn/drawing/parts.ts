/** What of the library's model we touch: a part of the file (moddle), and a shape that draws it. */
export interface Part {
  $type: string;
  id: string;
  name?: string;
  $parent?: Part;
  documentation?: { text: string }[];
  flowElements?: Part[];
  rootElements?: Part[];
  eventDefinitions?: Part[];
  extensionElements?: { values?: Part[] } & Part;
  conditionExpression?: { body?: string };
  attachedToRef?: Part;
  sourceRef?: Part;
  targetRef?: Part;
  default?: Part;
  messageRef?: Part;
  errorRef?: Part;
  timeDuration?: { body?: string };
  incoming?: Part[];
  outgoing?: Part[];
  get: <T = unknown>(property: string) => T;
  set: (property: string, value: unknown) => void;
  $instanceOf: (type: string) => boolean;
}

export interface Shape {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  parent?: Shape;
  children?: Shape[];
  host?: Shape;
  attachers?: Shape[];
  source?: Shape;
  target?: Shape;
  incoming: Shape[];
  outgoing: Shape[];
  waypoints?: { x: number; y: number }[];
  labelTarget?: Shape;
  businessObject: Part;
}

export interface Point {
  x: number;
  y: number;
}

export interface Modeling {
  updateProperties: (shape: Shape, properties: Record<string, unknown>) => void;
  updateModdleProperties: (shape: Shape, part: Part, properties: Record<string, unknown>) => void;
  createShape: (shape: Shape, at: Point, parent: Shape, hints?: { attach?: boolean }) => Shape;
  connect: (from: Shape, to: Shape) => Shape | undefined;
  layoutConnection: (connection: Shape) => void;
  moveElements: (shapes: Shape[], by: Point) => void;
  removeElements: (shapes: Shape[]) => void;
  reconnectEnd: (flow: Shape, to: Shape, at: Point) => void;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Services {
  modeling: Modeling;
  elementRegistry: { get: (id: string) => Shape | undefined; filter: (fits: (shape: Shape) => boolean) => Shape[] };
  elementFactory: { createShape: (what: Record<string, unknown>) => Shape };
  bpmnFactory: { create: (type: string, properties?: Record<string, unknown>) => Part };
  autoPlace: { append: (from: Shape, shape: Shape) => Shape };
  spaceTool: {
    calculateAdjustments: (shapes: Shape[], axis: 'x' | 'y', by: number, start: number) => { movingShapes: Shape[]; resizingShapes: Shape[] };
    makeSpace: (moving: Shape[], resizing: Shape[], by: Point, direction: string, start: number) => void;
  };
  canvas: {
    zoom: (level?: number | 'fit-viewport', center?: 'auto') => number;
    viewbox: (box?: Box) => { inner: Box; outer: { width: number; height: number } };
    findRoot: (id: string) => Shape | undefined;
    getRootElement: () => Shape;
    setRootElement: (root: Shape) => void;
    scrollToElement: (shape: Shape, padding?: number) => void;
    addMarker: (id: string, marker: string) => void;
    removeMarker: (id: string, marker: string) => void;
  };
  overlays: { add: (id: string, type: string, overlay: object) => string; remove: (filter: { type: string }) => void };
  selection: { select: (shape: Shape | null) => void; get: () => Shape[] };
  commandStack: { undo: () => void; redo: () => void; canUndo: () => boolean; canRedo: () => boolean };
  eventBus: { on: (event: string | string[], listener: (event: never) => void) => void; fire: (event: string, details?: object) => void };
  toggleMode: { toggleMode: (active?: boolean) => void };
}

export type Find = <Name extends keyof Services>(name: Name) => Services[Name];

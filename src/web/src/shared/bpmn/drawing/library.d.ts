declare module 'camunda-bpmn-moddle/resources/camunda.json' {
  const descriptor: object;
  export default descriptor;
}

declare module 'bpmn-js-token-simulation' {
  const module: Record<string, object>;
  export default module;
}

declare module 'diagram-js-minimap' {
  const module: Record<string, object>;
  export default module;
}

declare module 'bpmn-js-differ' {
  import type { Part } from './parts';

  export interface Change {
    model: Part;
    attrs: Record<string, { oldValue: unknown; newValue: unknown }>;
  }

  export function diff(
    before: object,
    after: object,
  ): { _added: Record<string, Part>; _removed: Record<string, Part>; _changed: Record<string, Change>; _layoutChanged: Record<string, Part> };
}

declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages: Record<string, object>);
    fromXML(xml: string): Promise<unknown>;
    toXML(root: object, options?: { format: boolean }): Promise<{ xml: string }>;
  }
}

import type { Find, Shape } from './parts';

type Act = (event: Event, shape: Shape) => void;
interface Entry {
  group: string;
  className?: string;
  title?: string;
  separator?: boolean;
  action?: Record<string, Act>;
}
type Entries = Record<string, Entry>;
type Say = (text: string, replacements?: Record<string, string>) => string;
interface Starter {
  start: (event: Event, what: Shape | Shape[], context?: object) => void;
}
interface Tool {
  activateHand?: (event: Event) => void;
  activateSelection?: (event: Event) => void;
  start?: (event: Event) => void;
}

const SHAPES: readonly (readonly [string, string, string, Record<string, unknown>])[] = [
  ['start', 'event', 'bpmn-icon-start-event-none', { type: 'bpmn:StartEvent' }],
  ['wait', 'event', 'bpmn-icon-intermediate-event-catch-timer', { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' }],
  ['message', 'event', 'bpmn-icon-intermediate-event-catch-message', { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:MessageEventDefinition' }],
  ['end', 'event', 'bpmn-icon-end-event-none', { type: 'bpmn:EndEvent' }],
  ['question', 'gateway', 'bpmn-icon-gateway-xor', { type: 'bpmn:ExclusiveGateway' }],
  ['parallel', 'gateway', 'bpmn-icon-gateway-parallel', { type: 'bpmn:ParallelGateway' }],
  ['userTask', 'activity', 'bpmn-icon-user-task', { type: 'bpmn:UserTask' }],
  ['serviceTask', 'activity', 'bpmn-icon-service-task', { type: 'bpmn:ServiceTask' }],
  ['decision', 'activity', 'bpmn-icon-business-rule-task', { type: 'bpmn:BusinessRuleTask' }],
  ['subProcess', 'activity', 'bpmn-icon-subprocess-expanded', { type: 'bpmn:SubProcess', isExpanded: true }],
  ['remark', 'artifact', 'bpmn-icon-text-annotation', { type: 'bpmn:TextAnnotation' }],
];

/** What the library offers to turn an element into, and the check of the server allows. */
const BECOMES =
  /^replace-with-(user-task|service-task|send-task|receive-task|rule-task|call-activity|exclusive-gateway|parallel-gateway|inclusive-gateway|event-based-gateway|collapsed-subprocess|expanded-subprocess|subprocess|event-subprocess|none-start|none-end|message-start|timer-start|error-end|terminate-end|escalation-end|signal-end|message-intermediate-catch|timer-intermediate-catch|signal-intermediate-catch|(non-interrupting-)?(message|timer|escalation|signal)-boundary|error-boundary|(non-interrupting-)?(message|timer|error|escalation)-start|default-flow|sequence-flow|conditional-flow)$/;

/** A palette with what the check of the server lets pass, and nothing else. */
class HousePalette {
  static $inject = ['palette', 'create', 'elementFactory', 'spaceTool', 'lassoTool', 'handTool', 'globalConnect', 'translate'];

  constructor(
    palette: { registerProvider: (provider: object) => void },
    private readonly create: Starter,
    private readonly factory: { createShape: (what: Record<string, unknown>) => Shape },
    private readonly space: Tool,
    private readonly lasso: Tool,
    private readonly hand: Tool,
    private readonly link: Tool,
    private readonly say: Say,
  ) {
    palette.registerProvider(this);
  }

  getPaletteEntries(): Entries {
    const tool = (icon: string, title: string, click: Act): Entry => ({ group: 'tools', className: icon, title: this.say(title), action: { click } });
    const entries: Entries = {
      'hand-tool': tool('bpmn-icon-hand-tool', 'Activate hand tool', (event) => this.hand.activateHand!(event)),
      'lasso-tool': tool('bpmn-icon-lasso-tool', 'Activate lasso tool', (event) => this.lasso.activateSelection!(event)),
      'space-tool': tool('bpmn-icon-space-tool', 'Activate create/remove space tool', (event) => this.space.activateSelection!(event)),
      'global-connect-tool': tool('bpmn-icon-connection-multi', 'Activate global connect tool', (event) => this.link.start!(event)),
      'tool-separator': { group: 'tools', separator: true },
    };
    for (const [id, group, className, what] of SHAPES) {
      const start: Act = (event) => this.create.start(event, this.factory.createShape({ ...what }));
      entries[`create.${id}`] = { group, className, title: this.say(id), action: { dragstart: start, click: start } };
    }
    return entries;
  }
}

/** Beside an element: what may follow it. */
class HousePad {
  static $inject = ['contextPad', 'create', 'elementFactory', 'autoPlace', 'translate'];

  constructor(
    pad: { registerProvider: (priority: number, provider: object) => void },
    private readonly create: Starter,
    private readonly factory: { createShape: (what: Record<string, unknown>) => Shape },
    private readonly place: { append: (from: Shape, shape: Shape) => void },
    private readonly say: Say,
  ) {
    // After the library's own, whose entries are looked through.
    pad.registerProvider(500, this);
  }

  getContextPadEntries(): (entries: Entries) => Entries {
    return (entries) => {
      const { 'append.append-task': task, 'append.intermediate-event': event, ...rest } = entries;
      const added: Entries = task || event ? Object.fromEntries(SHAPES.filter(([id]) => ['userTask', 'serviceTask', 'wait'].includes(id)).map((shape) => [`append.${shape[0]}`, this.append(shape)])) : {};
      return { ...rest, ...added };
    };
  }

  private append([id, , className, what]: (typeof SHAPES)[number]): Entry {
    const made = () => this.factory.createShape({ ...what });
    return {
      group: 'model',
      className,
      title: this.say(id),
      action: {
        dragstart: (event, shape) => this.create.start(event, made(), { source: shape }),
        click: (_, shape) => this.place.append(shape, made()),
      },
    };
  }
}

/** What an element can become. */
class HouseMenu {
  static $inject = ['popupMenu'];

  constructor(menu: { registerProvider: (id: string, priority: number, provider: object) => void }) {
    menu.registerProvider('bpmn-replace', 500, this);
  }

  getPopupMenuEntries() {
    return (entries: Record<string, object>) => Object.fromEntries(Object.entries(entries).filter(([id]) => BECOMES.test(id)));
  }

  getPopupMenuHeaderEntries() {
    return (entries: Record<string, object>) => Object.fromEntries(Object.entries(entries).filter(([id]) => /^toggle-(parallel-mi|sequential-mi)$|non-interrupting/.test(id)));
  }
}

/** Several changes that are undone together. */
class Together {
  preExecute({ run }: { run: () => void }): void {
    run();
  }
}

class HouseCommands {
  static $inject = ['commandStack'];

  constructor(stack: { registerHandler: (command: string, handler: object) => void }) {
    stack.registerHandler('house.together', Together);
  }
}

export function together(find: Find, run: () => void): void {
  (find('commandStack') as unknown as { execute: (command: string, context: object) => void }).execute('house.together', { run });
}

/** @param say texts of the library in the reader's language */
export function house(say: Say): Record<string, unknown> {
  return {
    __init__: ['paletteProvider', 'housePad', 'houseMenu', 'houseCommands'],
    paletteProvider: ['type', HousePalette],
    housePad: ['type', HousePad],
    houseMenu: ['type', HouseMenu],
    houseCommands: ['type', HouseCommands],
    translate: ['value', say],
  };
}


declare module 'dmn-js/lib/NavigatedViewer' {
  interface View {
    id: string;
    name?: string;
    type: 'drd' | 'decisionTable' | 'literalExpression' | 'boxedExpression';
  }

  export default class NavigatedViewer {
    constructor(options: { container: HTMLElement });
    importXML(xml: string): Promise<{ warnings: unknown[] }>;
    getViews(): View[];
    open(view: View): Promise<{ warnings: unknown[] }>;
    destroy(): void;
  }
}

declare module 'dmn-js/lib/Modeler' {
  interface View {
    id: string;
    name?: string;
    type: 'drd' | 'decisionTable' | 'literalExpression' | 'boxedExpression';
  }

  interface Extended {
    additionalModules: object[];
  }

  export default class Modeler {
    constructor(options: { container: HTMLElement; moddleExtensions?: object; decisionTable?: Extended; literalExpression?: Extended });
    importXML(xml: string): Promise<{ warnings: unknown[] }>;
    saveXML(options: { format: boolean }): Promise<{ xml: string }>;
    getViews(): View[];
    getActiveViewer(): { on: (event: string, listener: () => void) => void } | undefined;
    open(view: View): Promise<{ warnings: unknown[] }>;
    destroy(): void;
  }
}

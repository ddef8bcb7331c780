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

import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css';
import DmnModeler from 'dmn-js/lib/Modeler';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '~/shared/ui';
import '../diagram.css';
import { expanded } from './camundaDmn';
import { speaker } from '~/shared/i18n/speaker';

export interface TableProps {
  xml: string;
  label: string;
  onReady: (content: () => Promise<string>) => void;
  onStroke: () => void;
}

async function open(modeler: DmnModeler, xml: string): Promise<void> {
  await modeler.importXML(xml);
  const views = modeler.getViews();
  const table = views.find(({ type }) => type === 'decisionTable') ?? views[0];
  if (table) {
    await modeler.open(table);
  }
}

function Table({ xml, label, onReady, onStroke }: TableProps) {
  const { t } = useTranslation('tables');
  const host = useRef<HTMLDivElement>(null);
  const say = useRef(t);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    say.current = t;
  });
  useEffect(() => {
    const spoken = { additionalModules: [{ translate: ['value', speaker((name, english) => say.current(name, { defaultValue: english }))] }] };
    const modeler = new DmnModeler({ container: host.current!, moddleExtensions: { camunda: expanded }, decisionTable: spoken, literalExpression: spoken });
    let gone = false;
    open(modeler, xml).then(
      () => {
        if (gone) {
          return;
        }
        host.current!.querySelector('.tjs-table-container')?.setAttribute('tabindex', '0');
        // A column of numbers must say so.
        host.current!.querySelectorAll('th.index-column').forEach((head) => (head.textContent = '#'));
        onReady(async () => (await modeler.saveXML({ format: true })).xml);
        modeler.getActiveViewer()?.on('commandStack.changed', onStroke);
      },
      (cause: unknown) => !gone && setError(cause),
    );
    return () => {
      gone = true;
      modeler.destroy();
    };
  }, [xml, onReady, onStroke]);
  if (error) {
    return <ErrorState error={error} />;
  }
  return <div ref={host} role="group" aria-label={label} className="decision" />;
}

export default Table;

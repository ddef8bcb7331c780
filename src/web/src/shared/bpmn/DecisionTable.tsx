import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import DmnJs from 'dmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '~/shared/ui';
import './diagram.css';

export interface DecisionProps {
  xml: string;
  label: string;
}

/** Opens the table at once; the diagram of requirements only where there is nothing else. */
async function show(viewer: DmnJs, xml: string): Promise<void> {
  await viewer.importXML(xml);
  const views = viewer.getViews();
  const table = views.find(({ type }) => type === 'decisionTable') ?? views[0];
  if (table) {
    await viewer.open(table);
  }
}

function DecisionTable({ xml, label }: DecisionProps) {
  const host = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const viewer = new DmnJs({ container: host.current! });
    let gone = false;
    show(viewer, xml).catch((cause: unknown) => !gone && setError(cause));
    return () => {
      gone = true;
      viewer.destroy();
    };
  }, [xml]);
  if (error) {
    return <ErrorState error={error} />;
  }
  return <div ref={host} role="group" aria-label={label} className="decision" tabIndex={0} />;
}

export default DecisionTable;

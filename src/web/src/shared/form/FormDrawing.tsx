import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import { FormEditor } from '@bpmn-io/form-js-editor';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '~/shared/ui';
import './form-js.css';

export interface FormDrawingProps {
  schema: object;
  label: string;
  onReady: (schema: () => object) => void;
  onStroke: () => void;
}

/** What the check of the server lets pass. */
const ALLOWED = ['default', 'textfield', 'textarea', 'number', 'checkbox', 'select', 'radio', 'checklist', 'datetime', 'text', 'spacer', 'separator', 'group'];

class HouseFields {
  static $inject = ['formFields'];

  constructor(fields: { _formFields: Record<string, unknown> }) {
    Object.keys(fields._formFields)
      .filter((type) => !ALLOWED.includes(type))
      .forEach((type) => delete fields._formFields[type]);
  }
}

const house = { __init__: ['houseFields'], houseFields: ['type', HouseFields] };

function FormDrawing({ schema, label, onReady, onStroke }: FormDrawingProps) {
  const host = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const editor = new FormEditor({ container: host.current!, additionalModules: [house] });
    let gone = false;
    editor.importSchema(structuredClone(schema)).then(
      () => {
        if (!gone) {
          onReady(() => editor.saveSchema() as object);
          editor.on('changed', onStroke);
        }
      },
      (cause) => !gone && setError(cause),
    );
    return () => {
      gone = true;
      editor.destroy();
    };
  }, [schema, onReady, onStroke]);
  if (error) {
    return <ErrorState error={error} />;
  }
  return <div ref={host} role="group" aria-label={label} className="form-board" />;
}

export default FormDrawing;

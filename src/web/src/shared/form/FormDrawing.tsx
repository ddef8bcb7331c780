import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import { FormEditor } from '@bpmn-io/form-js-editor';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speakOver } from '~/shared/i18n/speakOver';
import { ErrorState } from '~/shared/ui';
import { editorWords, type Say } from './editorWords';
import './form-js.css';
import { FormHand, type FormMoves } from './formHand';
import { FormTools } from './FormTools';

export interface FormDrawingProps {
  schema: object;
  label: string;
  onReady: (schema: () => object) => void;
  onStroke: () => void;
}

const ZONES = {
  own: '.fjs-palette-container, .fjs-properties-container, .fjs-empty-component, .fjs-empty-editor, .fjs-form-field-placeholder, .fjs-context-pad',
  theirs: '.bio-properties-panel-header-label, .bio-properties-panel-collapsible-entry-header-title, textarea, [contenteditable]',
};

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

/** Groups and lines of the panel that make something of which the check of the server says no. */
const REFUSED = ['condition', 'custom-values', 'valuesSource', 'path'];

interface PanelGroup {
  id: string;
  entries?: { id: string }[];
}

class HousePanel {
  static $inject = ['propertiesPanel'];

  constructor(panel: { registerProvider: (provider: object, priority: number) => void }) {
    // After the library's own, whose groups are looked through.
    panel.registerProvider(this, 500);
  }

  getGroups() {
    const passes = ({ id }: { id: string }) => !REFUSED.includes(id);
    return (groups: PanelGroup[]) => groups.filter(passes).map((group) => (group.entries ? { ...group, entries: group.entries.filter(passes) } : group));
  }
}

const house = { __init__: ['houseFields', 'housePanel'], houseFields: ['type', HouseFields], housePanel: ['type', HousePanel] };

/** The Enter that adds a field moves on to it, where the library would hear it once more and let the field go. */
function hearOnce(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('.fjs-palette-field')) {
    event.preventDefault();
  }
}

function FormDrawing({ schema, label, onReady, onStroke }: FormDrawingProps) {
  const { t } = useTranslation('formEditor');
  const host = useRef<HTMLDivElement>(null);
  const say = useRef(t);
  const [error, setError] = useState<unknown>();
  const [tools, setTools] = useState<{ hand: FormHand; moves: FormMoves }>();
  useEffect(() => {
    say.current = t;
  });
  useEffect(() => {
    const known: Say = (name, values = {}) => say.current(name, { ...values, defaultValue: '' }) || undefined;
    const container = host.current!;
    container.addEventListener('keydown', hearOnce);
    const silence = speakOver(container, ZONES, (english) => editorWords(english, known));
    const editor = new FormEditor({ container, additionalModules: [house] });
    const hand = new FormHand(editor);
    let gone = false;
    editor.importSchema(structuredClone(schema)).then(
      () => {
        if (!gone) {
          onReady(() => editor.saveSchema() as object);
          editor.on('changed', onStroke);
          const look = () => setTools({ hand, moves: hand.moves() });
          editor.on('changed', look);
          editor.on('selection.changed', look);
          look();
        }
      },
      (cause) => !gone && setError(cause),
    );
    return () => {
      gone = true;
      container.removeEventListener('keydown', hearOnce);
      silence();
      editor.destroy();
    };
  }, [schema, onReady, onStroke]);
  if (error) {
    return <ErrorState error={error} />;
  }
  return (
    <>
      {tools && <FormTools {...tools} />}
      <div ref={host} role="group" aria-label={label} className="form-board" />
    </>
  );
}

export default FormDrawing;

import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css';
import { Form } from '@bpmn-io/form-js-viewer';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './form-js.css';
import { spoken } from './spoken';

export type FormValues = Record<string, unknown>;

/** What a page does with the form it shows. */
export interface FormHandle {
  /** Validates and hands out the values, also those typed a moment ago; undefined when something is wrong. */
  submit: () => FormValues | undefined;
  /** Puts the server's words beside the fields. */
  refuse: (messages: Record<string, string>) => void;
}

export interface FormJsProps {
  schema: object;
  values: FormValues;
  readOnly?: boolean;
  /** Grows with each wish to go to the first field; a wish that comes before the form is fulfilled when it is there. */
  wish?: number;
  label: string;
  onChange?: (values: FormValues) => void;
  handle?: RefObject<FormHandle | null>;
  /** From now on the handle works. */
  onDrawn?: () => void;
}

/** A keystroke counts at once: nothing may be on its way when somebody presses Enter. */
const options = (container: HTMLElement) => ({ container, debounce: false }) as ConstructorParameters<typeof Form>[0];

interface Field {
  id: string;
  key?: string;
}

/** A number is only read when its field is left; Ctrl Enter does not leave it. */
function flush(container: HTMLElement): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && container.contains(focused)) {
    focused.blur();
    focused.focus({ preventScroll: true });
  }
}

function submitted(form: Form, container: HTMLElement): FormValues | undefined {
  flush(container);
  const { data, errors } = form.submit();
  const wrong = Object.keys(errors);
  if (wrong.length > 0) {
    container.querySelector<HTMLElement>('.fjs-has-errors input, .fjs-has-errors textarea, .fjs-has-errors select')?.focus();
    return undefined;
  }
  return data;
}

function refuse(form: Form, messages: Record<string, string>): void {
  const fields: Field[] = Object.values(form.get<{ _formFields: Record<string, Field> }>('formFieldRegistry')._formFields);
  const errors = Object.fromEntries(
    fields.filter(({ key }) => key && messages[key]).map(({ id, key }) => [id, [messages[key!]!]]),
  );
  form._setState({ errors });
}

type Check = (field: object, value: unknown) => string[];

/** Has the library's own check answer in the reader's language. */
function speak(form: Form, say: (message: string) => string): void {
  const validator = form.get<{ validateField: Check; validateFieldInstance: Check }>('validator');
  for (const check of ['validateField', 'validateFieldInstance'] as const) {
    const own = validator[check].bind(validator);
    validator[check] = (field, value) => own(field, value).map(say);
  }
}

const WRITABLE = ['input', 'textarea', 'select'].map((tag) => `${tag}:not([disabled]):not([readonly])`).join();

/** Goes to the first field that takes something; the library draws a moment after it was told. Returns how to give it up. */
function goToFirst(container: HTMLElement): () => void {
  const go = () => {
    container.querySelector<HTMLElement>(WRITABLE)?.focus();
    if (container.contains(document.activeElement)) {
      drawn.disconnect();
    }
  };
  const drawn = new MutationObserver(go);
  drawn.observe(container, { subtree: true, childList: true, attributes: true, attributeFilter: ['readonly', 'disabled'] });
  go();
  return () => drawn.disconnect();
}

/** Shows a form of the process and hears every change of it. */
export default function FormJsViewer({ schema, values, readOnly, wish = 0, label, onChange, handle, onDrawn }: FormJsProps) {
  const { t } = useTranslation('form');
  const say = useRef((message: string) => spoken(message, t));
  useEffect(() => {
    say.current = (message) => spoken(message, t);
  }, [t]);
  const container = useRef<HTMLDivElement>(null);
  const changed = useRef(onChange);
  const drawn = useRef(onDrawn);
  useEffect(() => {
    changed.current = onChange;
    drawn.current = onDrawn;
  });
  // Values that arrive later must not overwrite what somebody is typing.
  const first = useRef(values);
  const locked = useRef(readOnly);
  const shown = useRef<Form>(undefined);
  useEffect(() => {
    locked.current = readOnly;
  }, [readOnly]);
  useEffect(() => {
    const host = container.current!;
    const form = new Form(options(host));
    speak(form, (message) => say.current(message));
    let gone = false;
    void form.importSchema(schema as never, first.current as never).then(() => {
      if (gone) {
        return;
      }
      form.setProperty('readOnly', locked.current === true);
      shown.current = form;
      let known = JSON.stringify(form._getState().data);
      form.on('changed', ({ data }: { data: FormValues }) => {
        // The library also tells changes of other things, for instance of who may write.
        const now = JSON.stringify(data);
        if (now !== known) {
          known = now;
          changed.current?.(data);
        }
      });
      if (handle) {
        handle.current = {
          submit: () => submitted(form, host),
          refuse: (messages) => refuse(form, messages),
        };
      }
      drawn.current?.();
    });
    return () => {
      gone = true;
      shown.current = undefined;
      if (handle) {
        handle.current = null;
      }
      form.destroy();
    };
  }, [schema, handle]);
  useEffect(() => {
    shown.current?.setProperty('readOnly', readOnly === true);
  }, [readOnly]);
  useEffect(() => (wish > 0 ? goToFirst(container.current!) : undefined), [wish]);
  return <div ref={container} role="group" aria-label={label} className="house-form" />;
}

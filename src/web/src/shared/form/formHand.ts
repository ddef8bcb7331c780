import type { FormEditor } from '@bpmn-io/form-js-editor';

interface Field {
  id: string;
  _parent?: string;
  components?: Field[];
}

interface Services {
  commandStack: { canUndo: () => boolean; canRedo: () => boolean; undo: () => void; redo: () => void };
  selection: { get: () => Field | null };
  formFieldRegistry: { get: (id: string) => Field | undefined };
  formLayouter: { getRowForField: (field: Field) => object };
  modeling: {
    moveFormField: (field: Field, from: Field, to: Field, index: number, target: number, row: object, targetRow: object) => void;
    removeFormField: (field: Field, from: Field, index: number) => void;
  };
}

/** What may be done now. */
export interface FormMoves {
  undo: boolean;
  redo: boolean;
  earlier: boolean;
  later: boolean;
  remove: boolean;
}

/** Changes a form without drawing: for keys and buttons beside it. */
export class FormHand {
  constructor(private readonly editor: FormEditor) {}

  moves(): FormMoves {
    const stack = this.service('commandStack');
    const place = this.place();
    return {
      undo: stack.canUndo(),
      redo: stack.canRedo(),
      earlier: place !== undefined && place.index > 0,
      later: place !== undefined && place.index < place.among.length - 1,
      remove: place !== undefined,
    };
  }

  undo(): void {
    this.service('commandStack').undo();
  }

  redo(): void {
    this.service('commandStack').redo();
  }

  /** One place towards the beginning of the form, or of the group it is in. */
  earlier(): void {
    this.move(-1);
  }

  later(): void {
    this.move(1);
  }

  remove(): void {
    const place = this.place();
    if (place) {
      this.service('modeling').removeFormField(place.field, place.parent, place.index);
    }
  }

  private move(by: -1 | 1): void {
    const place = this.place();
    const target = place && place.index + by;
    if (place && target !== undefined && target >= 0 && target < place.among.length) {
      const row = this.service('formLayouter').getRowForField(place.field);
      // The library counts the target while the field still stands at its old place.
      this.service('modeling').moveFormField(place.field, place.parent, place.parent, place.index, by > 0 ? target + 1 : target, row, row);
    }
  }

  private place(): { field: Field; parent: Field; among: Field[]; index: number } | undefined {
    const field = this.service('selection').get();
    const parent = field?._parent ? this.service('formFieldRegistry').get(field._parent) : undefined;
    const among = parent?.components ?? [];
    const index = among.findIndex(({ id }) => id === field?.id);
    return field && parent && index >= 0 ? { field, parent, among, index } : undefined;
  }

  private service<K extends keyof Services>(name: K): Services[K] {
    return this.editor.get(name) as Services[K];
  }
}

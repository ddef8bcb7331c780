import { api, ask } from '~/shared/api';
import { useDraftChange } from './useDraft';

/** Characters the server takes as text; what is longer goes as a file. */
const LONGEST_TEXT = 1_000_000;

export interface Filling {
  /** Rows copied out of a spreadsheet, or a file. */
  rows: string | File;
  /** Behind the rows there are; otherwise in their place. */
  append: boolean;
}

/** Fills a draft with rows. */
export function useFilling(number: string) {
  return useDraftChange<Filling>(number, (params, { rows, append }) => {
    if (typeof rows === 'string' && rows.length <= LONGEST_TEXT) {
      return ask(api.PUT('/api/stock-openings/{number}/sheet', { params, body: { text: rows, append } }));
    }
    const form = new FormData();
    form.append('file', typeof rows === 'string' ? new File([rows], 'pasted.csv') : rows);
    form.append('append', String(append));
    return ask(api.PUT('/api/stock-openings/{number}/sheet', { params, body: form as never, bodySerializer: (body) => body as never }));
  });
}

import { readFile, useDraftChange } from '~/entities/draft';
import { api, ask } from '~/shared/api';
import { writeDueTimes } from '~/shared/bpmn';

/** What was written where; some tasks may not be in the draft. */
export interface Written {
  draft: string;
  missing: string[];
}

/** Writes due times into a diagram of a draft, on top of what it holds. */
export function useDueDraft(file: string, wishes: Readonly<Record<string, string>>) {
  return useDraftChange(async (draft: string): Promise<Written> => {
    const held = await readFile(draft, file);
    const { xml, missing } = await writeDueTimes(held.content, wishes);
    const params = { path: { number: draft, name: file }, header: { 'If-Match': `"${held.version}"` } };
    await ask(api.PUT('/api/drafts/{number}/files/{name}', { params, body: { content: xml } }));
    return { draft, missing };
  });
}

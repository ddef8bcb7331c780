import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type ReorderRule = components['schemas']['ReorderRule'];

/** When which shelf is filled up, by product. */
export function useReorderRules() {
  return useKeyset<ReorderRule>(
    ['reorder-rules'],
    (cursor, signal) => ask(api.GET('/api/reorder-rules', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<ReorderRule>>,
  );
}

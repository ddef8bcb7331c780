import { useCallback, useEffect, useState } from 'react';
import { useUser } from '~/shared/api';
import { dropDraft, findDraft, keepDraft } from '~/shared/form';
import { type DraftOrder, newDraft, newLine, withGoods } from './draft';

const NAME = 'new-order';

/** What a link to the new order brings along. */
export interface Start {
  customer?: string;
  goods?: string;
}

function begin(found: DraftOrder | undefined, { customer, goods }: Start): DraftOrder {
  const draft = found ?? newDraft();
  const known = { ...draft, customerNumber: draft.customerNumber ?? customer };
  return goods === undefined ? known : withGoods(known, [newLine({ productNumber: goods })]);
}

/** The order being typed; it outlives reloads and lost sessions until it is accepted or thrown away. */
export function useDraftOrder(start: Start) {
  const { username } = useUser();
  const [found] = useState(() => findDraft<DraftOrder>(username, NAME));
  const [draft, setDraft] = useState<DraftOrder>(() => begin(found?.values, start));
  const [restoredAt, setRestoredAt] = useState(found?.at);
  const [over, setOver] = useState(false);
  const empty = draft.lines.length === 0 && draft.customerNumber === undefined;
  useEffect(() => {
    if (over || empty) {
      dropDraft(username, NAME);
    } else {
      keepDraft(username, NAME, draft);
    }
  }, [username, draft, over, empty]);
  const change = useCallback(
    (next: Partial<DraftOrder> | ((now: DraftOrder) => DraftOrder)) =>
      setDraft((now) => (typeof next === 'function' ? next(now) : { ...now, ...next })),
    [],
  );
  const startAnew = useCallback(() => {
    setRestoredAt(undefined);
    setDraft(newDraft());
  }, []);
  const accepted = useCallback(() => setOver(true), []);
  return { draft, change, restoredAt, startAnew, accepted };
}

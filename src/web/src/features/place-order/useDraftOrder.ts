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

/** What is there already, to be typed on under a name of its own. */
export interface Written {
  name: string;
  draft: DraftOrder;
}

function begin(draft: DraftOrder, { customer, goods }: Start): DraftOrder {
  const known = { ...draft, customerNumber: draft.customerNumber ?? customer };
  return goods === undefined ? known : withGoods(known, [newLine({ productNumber: goods })]);
}

/** The order being typed; it outlives reloads and lost sessions until it is accepted or thrown away. */
export function useDraftOrder(start: Start, written?: Written) {
  const { username } = useUser();
  const name = written?.name ?? NAME;
  const [found] = useState(() => findDraft<DraftOrder>(username, name));
  const [draft, setDraft] = useState<DraftOrder>(() => begin(found?.values ?? written?.draft ?? newDraft(), start));
  const [restoredAt, setRestoredAt] = useState(found?.at);
  const [over, setOver] = useState(false);
  const [touched, setTouched] = useState(found !== undefined || written === undefined);
  const empty = draft.lines.length === 0 && draft.customerNumber === undefined;
  useEffect(() => {
    if (over || empty) {
      dropDraft(username, name);
    } else if (touched) {
      keepDraft(username, name, draft);
    }
  }, [username, name, draft, over, empty, touched]);
  const change = useCallback((next: Partial<DraftOrder> | ((now: DraftOrder) => DraftOrder)) => {
    setTouched(true);
    setDraft((now) => (typeof next === 'function' ? next(now) : { ...now, ...next }));
  }, []);
  const startAnew = useCallback(() => {
    setRestoredAt(undefined);
    setDraft(written?.draft ?? newDraft());
  }, [written]);
  const accepted = useCallback(() => setOver(true), []);
  return { draft, change, restoredAt, startAnew, accepted };
}

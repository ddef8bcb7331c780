import { describe, expect, it } from 'vitest';
import { RequestKeys } from './requestKey';

describe('keys of requests', () => {
  it('are the same for the same content', () => {
    const keys = new RequestKeys();
    expect(keys.of({ quantity: 2 })).toBe(keys.of({ quantity: 2 }));
    expect(keys.of({ quantity: 2 })).not.toBe(keys.of({ quantity: 1 }));
  });

  it('are others once it has worked', () => {
    const keys = new RequestKeys();
    const first = keys.of({ quantity: 2 });
    keys.renew();
    expect(keys.of({ quantity: 2 })).not.toBe(first);
  });

  it('can be sent as a header, whatever language the content is in', () => {
    const remark = 'Cadrul are o crăpătură, łańcuch też 🚲'.repeat(20);
    const key = new RequestKeys().of({ remark });
    expect(new Headers({ 'Idempotency-Key': key }).get('Idempotency-Key')).toBe(key);
    expect(key).not.toBe(new RequestKeys().of({ remark: `${remark}!` }));
  });
});

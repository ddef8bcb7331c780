import { useState } from 'react';
import classes from './product.module.css';

/** What a product looks like; beside its name, so that it needs no words of its own. */
export function ProductPicture({ number }: { number: string }) {
  const [missing, setMissing] = useState(false);
  return missing ? (
    <span className={classes.picture} aria-hidden="true" />
  ) : (
    <img
      className={classes.picture}
      src={`/api/products/${encodeURIComponent(number)}/picture`}
      alt=""
      loading="lazy"
      width={36}
      height={36}
      onError={() => setMissing(true)}
    />
  );
}

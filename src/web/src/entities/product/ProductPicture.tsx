import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './product.module.css';

interface Props {
  number: string;
  /** Of its square, in pixels. */
  size?: number;
}

/** What a product looks like; beside its name, so that it needs no words of its own. */
export function ProductPicture({ number, size = 36 }: Props) {
  const [missing, setMissing] = useState(false);
  const square = { width: size, height: size };
  return missing ? (
    <span className={classes.picture} style={square} aria-hidden="true">
      <IconPhotoOff size={size / 2} />
    </span>
  ) : (
    <img
      className={classes.picture}
      style={square}
      src={`/api/products/${encodeURIComponent(number)}/picture`}
      alt=""
      loading="lazy"
      onError={() => setMissing(true)}
    />
  );
}

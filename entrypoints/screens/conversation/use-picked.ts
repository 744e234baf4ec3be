/** A choice that shows at once and is kept meanwhile: what is stored takes over as soon as it has changed. */
import { useState } from 'react';

export function usePicked<Value>(
  stored: Value,
  keep: (value: Value) => void,
): [Value, (value: Value) => void] {
  const [picked, setPicked] = useState<{ value: Value; over: Value }>();
  const isNewer = picked !== undefined && Object.is(picked.over, stored);
  return [
    isNewer ? picked.value : stored,
    (value) => {
      setPicked({ value, over: stored });
      keep(value);
    },
  ];
}

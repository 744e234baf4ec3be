import { useId, type ReactNode } from 'react';

/** One row of `Facts`. A single field takes the id, so that the word is its label; a group of choices takes the label's id. */
export function Fact({
  word,
  children,
}: {
  word: string;
  children: (wiring: { id: string; labelId: string }) => ReactNode;
}) {
  const id = useId();
  const labelId = `${id}-label`;
  return (
    <>
      <label id={labelId} htmlFor={id}>
        {word}
      </label>
      {children({ id, labelId })}
    </>
  );
}

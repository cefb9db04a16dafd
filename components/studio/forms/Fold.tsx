import { type ReactNode, useEffect, useState } from 'react';

interface Props {
  className: string;
  summary: ReactNode;
  /** Something in it is filled in or wrong: it opens, and closes by hand only. */
  needed: boolean;
  children: ReactNode;
}

/** What most entries do without, behind one line. */
export function Fold({ className, summary, needed, children }: Props) {
  const [open, setOpen] = useState(needed);
  useEffect(() => {
    if (needed) setOpen(true);
  }, [needed]);
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div className="fold">{children}</div>
    </details>
  );
}

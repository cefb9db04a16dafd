import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A tab answers within a few milliseconds; after this long, in milliseconds, something is wrong. */
const PATIENCE_MS = 4_000;

/** No tab is connected. A full disk is one cause: the tab proves who it is through the extension's storage. */
export function Waiting() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="idle soft" role="status">
      {t(late ? 'panel.notConnected' : 'panel.waiting')}
    </p>
  );
}

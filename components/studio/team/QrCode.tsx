import { useMemo } from 'react';
import { QUIET_ZONE, qrModules, qrPath } from '@/lib/team/qr';

/** A QR code, dark on light also in the dark: few cameras read it the other way round. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = useMemo(() => qrModules(text), [text]);
  const size = modules.length + 2 * QUIET_ZONE;
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} />
      <path d={qrPath(modules)} />
    </svg>
  );
}

const TYPES = { csv: 'text/csv', json: 'application/json', yaml: 'application/yaml' };

/** Lets the browser save `content` as `<name>-<today>.<format>`; nothing leaves the device. */
export function saveFile(name: string, format: keyof typeof TYPES, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: TYPES[format] }));
  link.download = `${name}-${new Date().toISOString().slice(0, 10)}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

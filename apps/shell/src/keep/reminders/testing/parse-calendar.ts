/**
 * The events of an iCalendar file, property by property with its text unescaped, as a calendar reads them (RFC 5545,
 * 3.1 and 3.3.11); alarms are left out. For tests.
 */
export function parseCalendar(file: string): Record<string, string>[] {
  const events: Record<string, string>[] = [];
  let within: string[] = [];
  for (const line of file.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1);
    if (name === 'BEGIN') {
      within = [...within, value];
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (within.at(-1) !== value) throw new Error(`"${value}" ends inside "${within.at(-1)}"`);
      within = within.slice(0, -1);
    } else if (within.at(-1) === 'VEVENT') {
      const event = events.at(-1);
      if (event)
        event[name] = value.replace(/\\(n|N|.)/g, (_, sign: string) =>
          sign.toLowerCase() === 'n' ? '\n' : sign,
        );
    }
  }
  if (within.length > 0) throw new Error(`"${within.at(-1)}" does not end`);
  return events;
}

/** The calendar date in Shanghai, `YYYY-MM-DD`: the rules change there at midnight, wherever the reader is. */
export function today(now: Date = new Date()): string {
  // The Swedish format is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

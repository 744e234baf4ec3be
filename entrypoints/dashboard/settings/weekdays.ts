/** The days of the week by their ISO numbers, Monday first. */
export function weekdays(): { value: string; label: string }[] {
  const monday = Temporal.PlainDate.from('2024-01-01');
  return Array.from({ length: 7 }, (_, days) => ({
    value: String(days + 1),
    label: monday.add({ days }).toLocaleString('en-GB', { weekday: 'short' }),
  }));
}

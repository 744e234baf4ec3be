/** Lines with dates in ten languages; ja, nl, tr and ar in part invented. */
import { describe, expect, test } from 'vitest';
import { dateRange } from '@/lib/domain/date-range';

describe('ranges of dates', () => {
  test.each([
    'Jul 2021 - Present · 3 yrs 1 mo',
    'maj 2025 – obecnie · 1 rok 1 mies.',
    '2022 –obecnie',
    'Apr. 2024–Heute · 2 Jahre 6 Monate',
    'avr. 2024 - aujourd’hui · 2 ans',
    'ago de 2025 - o momento · 1 ano 3 meses',
    'ene. 2023 - actualidad · 3 años',
    'mrt. 2022 - heden · 4 jr. 8 mnd.',
    '2021年7月 - 現在 · 5年4ヶ月',
    '2021年7月～現在',
    '\u200Fيوليو ٢٠٢١\u200F - \u200Fحتى الآن\u200F · ٥ سنوات',
    'Tem 2021 - Halen · 5 yıl 4 ay',
    'Jan 2022 - Present 2 years 3 months',
    '2019 - Present',
    'Sept-2021 – Present',
  ])('goes on: %s', (line) => {
    expect(dateRange(line)).toBe('ongoing');
  });

  test.each([
    'Feb 2017 - Jun 2021 · 4 yrs 5 mos',
    '2015 - 2019',
    'lut 2020 – kwi 2025 · 5 lat',
    '2016年4月 - 2021年6月',
    'مارس ٢٠١٦ - يونيو ٢٠٢١',
    'Jan 2026 - Dec 2031 · 6 yrs',
    'Jan 2020 - Dec 2021 2 years',
  ])('has ended: %s', (line) => {
    expect(dateRange(line)).toBe('ended');
  });

  test.each([
    'Full-time · 4 yrs 3 mos',
    'Acme · Full-time',
    'Nord - Süd Transport',
    'Lyon, France · On-site',
    'Since 2019',
    '2021',
    '2021 - 22',
    '- 2021',
    'Route 12345 - north',
    'From Jan 2015 - Present we sorted crates at the old depot near the harbour and wrote it down.',
    '',
    '-'.repeat(60),
  ])('is none: %s', (line) => {
    expect(dateRange(line)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import {
  isCareerBreak,
  isCompanyLabel,
  isEmploymentType,
  isExperienceHeading,
  isVolunteering,
} from '@/lib/pages/linkedin/known-words';

const tables: [string, (text: string) => boolean, string[], string[]][] = [
  [
    'a career break',
    isCareerBreak,
    [
      'Career break',
      'Pausa na carreira',
      'Pause de carrière',
      'Karrierepause',
      'キャリアブレイク',
      'استراحة مهنية',
    ],
    ['Pause Café', 'Pausa Digital', 'Pause and Play Studio', 'Karriereberaterin', 'Break Dance Teacher'],
  ],
  [
    'a kind of employment',
    isEmploymentType,
    ['Full-time', 'Teilzeit', 'Self-employed', 'Freelance', 'Autónomo', '正社員', 'دوام كامل', 'Tam zamanlı'],
    ['Full-time Futures', 'Stage Director', 'Contract|Stage', 'Freelancer Kollektiv', ''],
  ],
  [
    'the heading of the experience section',
    isExperienceHeading,
    [
      'Experience',
      'Work experience',
      'Professional Experience',
      'Expérience',
      'Werkervaring',
      'Berufserfahrung',
      'الخبرة',
    ],
    ['Volunteer experience', 'Education', 'Licences and certifications', ''],
  ],
  [
    'volunteering',
    isVolunteering,
    ['Volunteering', 'Bénévolat', 'Ehrenamtliche Tätigkeit', 'Wolontariat', 'ボランティア'],
    ['Experience', 'Voltage engineer'],
  ],
  [
    'the label of a company',
    isCompanyLabel,
    ['Current company', 'Empresa atual', 'Şirket'],
    ['Education', 'School'],
  ],
];

describe.each(tables)('%s', (_what, is, known, others) => {
  test.each(known)('%s', (text) => expect(is(text)).toBe(true));
  test.each(others)('not %j', (text) => expect(is(text)).toBe(false));
});

/** Everyone here is invented. */
export const DELE = 'Dele Ade';
export const PRIYA = 'Priya Raman';
export const NALEDI = 'Naledi Brandt';
export const LONG = 'Maria-Fernanda Villanueva de la Torre-Castellanos';
export const LONG_ROLE =
  'Associate Director, Clinical Informatics and Patient Safety Reporting (Northern Region) at Brannock & Sedge Healthcare Analytics Partnership';

/** Names as people have them, the odd ones first of all. */
export const NAMES = [
  DELE,
  PRIYA,
  'Oyelaran',
  '王小明',
  '김서연',
  'يوسف الهاشمي',
  'Олена Шевчук',
  'Ελένη Παππά',
  '🌊 Marisol Vega 🌊',
  '✨✨',
  'å',
  'Wilhelmina MacWhirter-Wojciechowski',
  LONG,
];

export const TODAY = {
  at: '2027-03-09T16:00:00Z',
  full: 'Tuesday 9 March 2027, 16:00, London',
};

/** How long what the user says of themselves may be; the first two are what every message is made from. */
export const SENDER_MAX = { name: 100, about: 200, employer: 150, phone: 40, email: 254 };

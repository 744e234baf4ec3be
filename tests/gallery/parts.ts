import type { ComponentType } from 'react';
import { Actions } from './Actions';
import { Choices } from './Choices';
import { Fields } from './Fields';
import { Headers } from './Headers';
import { Letters } from './Letters';
import { Lists } from './Lists';
import { Marks } from './Marks';
import { Stories } from './Stories';
import { Surfaces } from './Surfaces';
import { PanelTalk, Talks } from './Talks';
import { Writing } from './Writing';
import { PeopleDesk } from './screens/PeopleDesk';
import { PersonDesk } from './screens/PersonDesk';
import { PopupLong } from './screens/PopupLong';
import { PopupPerson } from './screens/PopupPerson';
import { PopupStart } from './screens/PopupStart';
import { PopupToday } from './screens/PopupToday';
import { TodayDesk } from './screens/TodayDesk';
import { WelcomeSheet } from './screens/WelcomeSheet';

/** Each part by the name it has in the address. */
export const PARTS: Record<string, ComponentType> = {
  actions: Actions,
  fields: Fields,
  choices: Choices,
  marks: Marks,
  writing: Writing,
  letters: Letters,
  lists: Lists,
  headers: Headers,
  stories: Stories,
  surfaces: Surfaces,
  talks: Talks,
};

/** Whole screens, to hold against the drawings. */
export const SCREENS: Record<string, ComponentType> = {
  'popup-person': PopupPerson,
  'popup-long': PopupLong,
  'popup-today': PopupToday,
  'popup-start': PopupStart,
  'sidepanel-conversation': PanelTalk,
  'dashboard-today': TodayDesk,
  'dashboard-people': PeopleDesk,
  'dashboard-person': PersonDesk,
  welcome: WelcomeSheet,
};

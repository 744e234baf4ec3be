/** The views that are fetched when they are opened. */
import { lazy } from 'react';

export const AddPersonView = lazy(() => import('./AddPersonView'));
export const PersonView = lazy(() => import('./PersonView'));
export const QuestionsView = lazy(() => import('./QuestionsView'));
export const TemplatesView = lazy(() => import('./TemplatesView'));
export const GoalsView = lazy(() => import('./GoalsView'));
export const LearnedView = lazy(() => import('./LearnedView'));
export const SettingsView = lazy(() => import('./SettingsView'));
export const ConversationPage = lazy(() => import('../screens/conversation/ConversationPage'));

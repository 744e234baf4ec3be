/**
 * The views that are fetched when they are opened. A view that has not been made yet is undefined, and its place is left out of the
 * rail: no link leads nowhere.
 */
import { lazy, type ComponentType } from 'react';
import type { ConversationTab } from './route';

interface Made {
  default: ComponentType<{ interviewId: string; tab: ConversationTab }>;
}

const found = import.meta.glob<Made>([
  './QuestionsView.tsx',
  './TemplatesView.tsx',
  './GoalsView.tsx',
  './LearnedView.tsx',
  '../screens/conversation/ConversationPage.tsx',
]);

function made<Props>(path: string): ComponentType<Props> | undefined {
  const load = found[path];
  return load && (lazy(load) as unknown as ComponentType<Props>);
}

export const QuestionsView = made<object>('./QuestionsView.tsx');
export const TemplatesView = made<object>('./TemplatesView.tsx');
export const GoalsView = made<object>('./GoalsView.tsx');
export const LearnedView = made<object>('./LearnedView.tsx');
export const ConversationPage = made<{ interviewId: string; tab: ConversationTab }>(
  '../screens/conversation/ConversationPage.tsx',
);

import { h, type ComponentChild } from 'preact';
import { IN_TIME, nothing } from '../samples';
import { SettingsView, type SettingsViewProps } from './SettingsView';

export interface SettingsExample {
  readonly name: string;
  readonly view: ComponentChild;
}

const OFF: SettingsViewProps['settings'] = {
  reminders: {
    onSince: null,
    daysBefore: {
      answer: [-1],
      fee: [7, 1],
      'review-request': [7, 1],
      'review-reply': [-1],
      commissioner: [14, 3],
      appeal: [14, 10, 3],
    },
  },
  shown: {
    answer: true,
    fee: true,
    'review-request': true,
    'review-reply': true,
    commissioner: true,
    appeal: true,
  },
  firstDate: 'safe',
  language: 'site',
  readAttachments: false,
};
const ON = { ...OFF, reminders: { ...OFF.reminders, onSince: IN_TIME } };

const yes = () => Promise.resolve(true);
const DATA: SettingsViewProps['data'] = {
  followed: 12,
  unreadable: 0,
  onExport: yes,
  onImport: () => Promise.resolve(['2 followed requests were added.']),
  onDelete: yes,
};

const example = (name: string, more: Partial<SettingsViewProps>): SettingsExample => ({
  name,
  view: h(SettingsView, {
    settings: OFF,
    permission: 'not-asked',
    saved: null,
    onChange: nothing,
    onReminders: nothing,
    data: DATA,
    ...more,
  }),
});

export const examples: readonly SettingsExample[] = [
  example('reminders off', {}),
  example('reminders on', { settings: ON, permission: 'granted', saved: 'saved' }),
  example('notifications refused', { permission: 'refused' }),
  example('notifications no longer allowed', { settings: ON }),
  example('some dates not shown, last date first', {
    settings: {
      ...ON,
      shown: { ...OFF.shown, fee: false, appeal: false, commissioner: false },
      firstDate: 'last',
    },
    permission: 'granted',
  }),
  example('not saved', { saved: 'not-saved' }),
  example('no room', { saved: 'full' }),
  example('nothing followed', { data: { ...DATA, followed: 0 } }),
  example('some records unreadable', { data: { ...DATA, unreadable: 3 } }),
  example('storage broken', { saved: 'unreadable', data: { ...DATA, followed: null } }),
];

import { ownId, profileOn } from '@shared/organisations/organisation';
import { periodOn, withProfile } from '@shared/organisations/periods';
import type { Profile } from '@shared/records/profile';
import { useState } from 'react';
import { organisations } from '../db/records';
import { type RecordForm, useRecordForm } from '../records/useRecordForm';
import { paperDateOf } from '../ui/timeWords';

/** The profile of the user's own body as it is today, while it is edited. */
export interface ProfileForm extends Omit<RecordForm<never>, 'record' | 'change'> {
  readonly profile: Profile | null;
  readonly change: (profile: Profile) => void;
}

/** Reads the profile of today and saves it shortly after every change; its other times stay. */
export function useProfileForm(): ProfileForm {
  const { record, change, ...form } = useRecordForm(organisations, ownId);
  const [today] = useState(() => paperDateOf(Date.now()));
  return {
    ...form,
    profile: record && profileOn(record, today),
    change: (profile) => {
      if (record !== null) change(withProfile(record, periodOn(record, today), profile));
    },
  };
}

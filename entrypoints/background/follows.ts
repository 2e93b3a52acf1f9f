import browser from 'webextension-polyfill';
import type { FollowAnswer, FollowMessage } from '../../utils/messages';
import { openFollows, type FollowOutcome } from '../../utils/storage';

/** Does what a message asks about following, and answers what is stored then. Never rejects. */
export async function answerAboutFollow(message: FollowMessage): Promise<FollowAnswer> {
  const { follow, problem } = await done(message);
  return { followed: follow !== null, problem };
}

function done(message: FollowMessage): Promise<FollowOutcome> {
  const follows = openFollows(browser.storage.local, navigator.locks);
  switch (message.type) {
    case 'follow':
      return follows.follow(message.visit);
    case 'refresh-follow':
      return follows.refresh(message.visit);
    case 'unfollow':
      return follows.unfollow(message.key);
    case 'is-followed':
      return follows.get(message.key);
  }
}

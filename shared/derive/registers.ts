import { writtenCount } from '../votes/voteSentence';
import { chip, known } from './blankFields';
import type { Derive } from './deriver';
import { derived, grid, line } from './parts';
import { withTitles } from './printed';
import { registerSentences as say } from './registerPhraseWords';
import {
  bridgeColumns,
  commentColumns,
  contributionColumns,
  recommendationColumns,
  shortRecommendationColumns,
} from './registerWords';
import { capitalised } from './wordCases';

/** How many recommendations there are, level by level. */
export const recommendationOpening: Derive = ({ conference: { recommendations } }) => {
  if (recommendations.length === 0) return [];
  const levels = new Map<string, number>();
  for (const { level } of recommendations) {
    const name = level.trim();
    levels.set(name, (levels.get(name) ?? 0) + 1);
  }
  const parts = [...levels].map(([level, count]) =>
    level === '' ? say.withoutLevel(writtenCount(count)) : say.ofLevel(writtenCount(count), level),
  );
  const text = say.recommendations(writtenCount(recommendations.length), parts.join('; '));
  return [derived('opening', line('paragraph', text))];
};

/** Recommendations with what is done with them. */
export const recommendationTable: Derive = ({ conference: { recommendations } }) => {
  if (recommendations.length === 0) return [];
  const rows = recommendations.map((one, at) => [
    String(at + 1),
    capitalised(known(one.content, 'content', one.id)),
    ...[one.by, one.source, one.level, one.proposal, one.state].map((text) =>
      capitalised(text.trim()),
    ),
  ]);
  return [derived('table', grid(recommendationColumns, rows))];
};

/** The same, inside minutes. */
export const shortRecommendations: Derive = ({ conference: { recommendations } }) => {
  if (recommendations.length === 0) return [];
  const rows = recommendations.map(({ id, content, level }, at) => [
    String(at + 1),
    capitalised(known(content, 'content', id)),
    capitalised(level.trim()),
    '',
  ]);
  return [derived('table', grid(shortRecommendationColumns, rows))];
};

/** Papers of subordinate organisations. */
export const contributions: Derive = (context) => {
  const { contributions: papers } = context.conference;
  if (papers.length === 0) return [];
  const rows = papers.map(({ unit, topic, speaker, isReceived }, at) => [
    String(at + 1),
    capitalised(unit.trim()),
    capitalised(topic.trim()),
    capitalised(withTitles(speaker, context)),
    say.received[isReceived ? 'yes' : 'no'],
  ]);
  return [derived('table', grid(contributionColumns, rows))];
};

/** How many were asked, and what they said. */
export const commentOpening: Derive = ({ conference: { commentCounts } }) => {
  const { sent, received, agreed } = commentCounts;
  if (sent === null && received === null && agreed === null) return [];
  const text = say.comments({
    sent: sent === null ? chip('sent', 'opening') : writtenCount(sent),
    received: received === null ? chip('received', 'opening') : writtenCount(received),
    agreed: agreed === null ? chip('agreed', 'opening') : writtenCount(agreed),
    withRemarks:
      received === null || agreed === null || agreed > received
        ? ''
        : writtenCount(received - agreed),
  });
  return [derived('opening', line('paragraph', text))];
};

/** Remarks with their answers. */
export const commentTable: Derive = ({ conference: { comments } }) => {
  if (comments.length === 0) return [];
  const rows = comments.map(({ by, place, content, answer }, at) => [
    String(at + 1),
    by.trim(),
    place.trim(),
    content.trim(),
    answer.trim(),
  ]);
  return [derived('table', grid(commentColumns, rows))];
};

/** Places that take part by video. */
export const bridgePoints: Derive = ({ conference }) => {
  const { bridgePoints: points, format, startDay } = conference;
  if (points.length === 0) {
    const isKnown = format === 'inPerson' && startDay !== '';
    return isKnown ? [derived('none', line('paragraph', say.oneRoom))] : [];
  }
  const rows = points.map(({ name, chair, count }, at) => [
    String(at + 1),
    name.trim(),
    chair.trim(),
    count === null ? '' : String(count),
  ]);
  return [derived('table', grid(bridgeColumns, rows))];
};

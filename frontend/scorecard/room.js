// @ts-check
import { text } from '../texts.js';
import { say } from './dom.js';

/**
 * The clock of the interview: how long until it begins, how far it is, and after it until when the ratings are due.
 *
 * @param {HTMLElement} place with `data-begins`, `data-ends`, `data-ratings-due` and `data-scorecard-due`, ISO 8601
 * @param {number} now milliseconds since 1970, by the server's clock
 * @param {boolean} rated whether everything this interview covers is rated
 */
export function renderClock(place, now, rated) {
  const [begins, ends, ratings, card] = ['begins', 'ends', 'ratingsDue', 'scorecardDue'].map(name => Date.parse(place.dataset[name] ?? ''));
  const due = rated ? card : ratings;
  place.dataset.late = String(now > due);
  if (now < begins) say(place, text('page.begins-in', span(begins - now)));
  else if (now < ends) say(place, text('page.minutes-of', Math.floor((now - begins) / 60_000), Math.round((ends - begins) / 60_000)));
  else say(place, dueIn(due - now, rated));
}

/** @param {number} left negative when it is late @param {boolean} rated */
function dueIn(left, rated) {
  const time = span(Math.abs(left));
  if (rated) return left < 0 ? text('page.scorecard-late', time) : text('page.scorecard-left', time);
  return left < 0 ? text('page.ratings-late', time) : text('page.ratings-left', time);
}

/** The two largest units: "3 h 20 min", "2 days". @param {number} milliseconds */
function span(milliseconds) {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 60) return text('page.minutes', minutes);
  if (minutes < 24 * 60) return text('page.hours', Math.floor(minutes / 60), minutes % 60);
  return text('page.days', Math.floor(minutes / (24 * 60)));
}

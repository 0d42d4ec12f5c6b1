// @ts-check
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
  if (now < begins) say(place, `Begins in ${span(begins - now)}`);
  else if (now < ends) say(place, `${Math.floor((now - begins) / 60_000)} of ${Math.round((ends - begins) / 60_000)} min`);
  else say(place, `${rated ? 'Scorecard' : 'Ratings'}: ${span(Math.abs(due - now))} ${now > due ? 'late' : 'left'}`);
}

/** The two largest units: "3 h 20 min", "2 days". @param {number} milliseconds */
function span(milliseconds) {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const days = Math.floor(minutes / (24 * 60));
  return days === 1 ? '1 day' : `${days} days`;
}

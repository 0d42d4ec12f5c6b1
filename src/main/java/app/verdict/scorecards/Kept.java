package app.verdict.scorecards;

import java.util.List;

/**
 * What the server has after keeping some edits of one tab.
 *
 * @param revision the scorecard's revision now
 * @param submitted whether the scorecard is final, and takes no more
 * @param receipts one for each edit, in their order
 * @param news the fields that other tabs have changed since this one last asked, and those where something later than
 *     these edits stands
 */
public record Kept(int revision, boolean submitted, List<Receipt> receipts, List<FieldState> news) {}

package app.verdict.loops.ui;

import app.verdict.loops.DueReviews;
import app.verdict.loops.LoopSearch;
import app.verdict.loops.Loops;
import app.verdict.loops.SavedViews;
import app.verdict.rubrics.Rubrics;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** All that the parts of the list of loops work with. */
@Component
record LoopDesk(Loops loops, LoopSearch search, SavedViews views, DueReviews reviews, Rubrics rubrics, Clock clock) {}

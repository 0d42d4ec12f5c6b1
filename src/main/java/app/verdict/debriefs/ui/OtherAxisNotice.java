package app.verdict.debriefs.ui;

import app.verdict.debriefs.Debrief;
import app.verdict.rubrics.OtherAxis;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.html.Div;

/** Evidence whose words speak to the other role that the candidate is interviewed for, for the panel to weigh. */
final class OtherAxisNotice extends Div {
    OtherAxisNotice(Debrief debrief, OtherAxis axis) {
        var points = debrief.scorecards().stream()
                .flatMap(card -> card.evidence().stream()
                        .filter(noted -> !axis.spokenOf(noted.text()).isEmpty())
                        .map(noted -> "%s names %s"
                                .formatted(card.author().name(), String.join(", ", axis.spokenOf(noted.text())))))
                .distinct()
                .toList();
        var notice = new Notice();
        if (!points.isEmpty())
            notice.hint(
                    "Also interviewed as a %s. This evidence %s"
                            .formatted(axis.other().name(), axis.advice()),
                    points);
        setVisible(!points.isEmpty());
        add(notice);
    }
}

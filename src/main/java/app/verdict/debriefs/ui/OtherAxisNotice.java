package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

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
                        .map(noted -> text(
                                "debriefs.names-the-other-role",
                                card.author().name(),
                                String.join(", ", axis.spokenOf(noted.text())))))
                .distinct()
                .toList();
        var notice = new Notice();
        if (!points.isEmpty())
            notice.hint(
                    text(
                            "debriefs.also-interviewed-as",
                            axis.other().name(),
                            axis.own().failure()),
                    points);
        setVisible(!points.isEmpty());
        add(notice);
    }
}

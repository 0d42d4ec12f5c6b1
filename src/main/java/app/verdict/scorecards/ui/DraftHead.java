package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.rubrics.Competency;
import app.verdict.ui.Addresses;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;

/** What stays in view while scoring: who, how far the interview is, what is untested yet, and what is saved. */
final class DraftHead extends Div {
    DraftHead(Interview interview, List<Competency> competencies, Clock clock) {
        addClassNames("v-head", "v-stuck", "v-draft-head");
        add(who(interview, new When(clock)), clock(interview), saveState(), tools(), rail(interview, competencies));
    }

    static Div who(Interview interview, When when) {
        var what = new Span(text(
                "scorecards.about-interview",
                interview.loop().opening().title(),
                interview.loop().opening().level(),
                interview.kind().label(),
                when.moment(interview.startsAt())));
        what.addClassName("v-muted");
        return new Div(new H1(interview.loop().candidate().name()), what);
    }

    private static Div clock(Interview interview) {
        var elapsed = new Span();
        elapsed.addClassName("v-clock");
        elapsed.getElement()
                .setAttribute("data-clock", "")
                .setAttribute("data-begins", interview.startsAt().toString())
                .setAttribute("data-ends", interview.endsAt().toString())
                .setAttribute("data-ratings-due", interview.ratingsDue().toString())
                .setAttribute("data-scorecard-due", interview.scorecardDue().toString());
        var untested = new Span();
        untested.addClassName("v-untested");
        untested.getElement().setAttribute("data-untested", "");
        var room = new Div(elapsed, untested);
        room.addClassName("v-room");
        return room;
    }

    private static Div saveState() {
        var signIn = new Anchor("/" + Addresses.SIGN_IN, text("scorecards.sign-in-elsewhere"));
        signIn.setTarget("_blank");
        signIn.getElement().setAttribute("hidden", true);
        var state = new Div(new Span(text("scorecards.opening")), signIn);
        state.addClassName("v-save-state");
        state.getElement().setAttribute("data-save-state", "").setAttribute("state", "opening");
        return state;
    }

    private static Div tools() {
        var tools = new Div(
                tool("history", text("scorecards.earlier-states"), "h", "↶"),
                tool("help", text("scorecards.keyboard"), "?", "?"));
        tools.addClassName("v-tools");
        return tools;
    }

    private static NativeButton tool(String opens, String name, String key, String sign) {
        var button = new NativeButton(sign);
        button.addClassName("v-small-button");
        button.setAriaLabel(name);
        button.setTitle(text("scorecards.tool-and-key", name, key));
        button.getElement().setAttribute("data-open", opens).setAttribute("aria-keyshortcuts", key);
        return button;
    }

    private static Nav rail(Interview interview, List<Competency> competencies) {
        var rail = new Nav();
        rail.addClassName("v-rail");
        rail.setAriaLabel(text("scorecards.competencies-of-interview"));
        for (var competency : competencies)
            if (interview.focus().contains(competency.id())) {
                var number = new Span(String.valueOf(competencies.indexOf(competency) + 1));
                number.addClassName("v-key");
                var link = new Anchor("#" + CompetencyCard.place(competency), number, new Span(competency.name()));
                link.getElement()
                        .setAttribute("data-rail", competency.id().toString())
                        .setAttribute("router-ignore", true);
                rail.add(link);
            }
        return rail;
    }
}

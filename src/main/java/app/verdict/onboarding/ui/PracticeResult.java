package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;

import app.verdict.onboarding.HowFar;
import app.verdict.onboarding.PracticeCard;
import app.verdict.onboarding.PracticeCase;
import app.verdict.onboarding.PracticeCase.Call;
import app.verdict.onboarding.PracticeCase.Reference;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Addresses;
import app.verdict.ui.GateTag;
import app.verdict.ui.Link;
import app.verdict.ui.RatingMark;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A practice card that is handed in, beside the reference: how far off, why, and what people usually get wrong. */
final class PracticeResult extends Div {
    private final Paragraph summary = new Paragraph();
    private final PracticeCase of;
    private final PracticeCard card;

    /** @param again begins anew */
    PracticeResult(PracticeCase of, PracticeCard card, Runnable again) {
        this.of = of;
        this.card = card;
        summary.addClassName("v-lead");
        summary.getElement().setAttribute("tabindex", "-1");
        var distances = new ArrayList<HowFar>();
        var compared = new Div();
        for (var reference : of.references()) {
            var given = requireNonNull(card.ratings().get(reference.competency().code()));
            distances.add(HowFar.between(given.rating(), reference.call().rating()));
            compared.add(compared(reference, given));
        }
        var recommended = requireNonNull(card.recommendation());
        distances.add(HowFar.between(recommended, of.recommendation().rating()));
        compared.add(recommendation(recommended));
        summary.setText(text(
                "onboarding.how-many-exact",
                count(distances, HowFar.EXACT),
                distances.size(),
                count(distances, HowFar.ONE_OFF)));
        var ways = new Div(
                new Button(text("onboarding.do-it-again"), pressed -> again.run()),
                new Link(Addresses.PRACTICE, text("onboarding.all-cases")),
                new Link(Addresses.MY_INTERVIEWS, text("onboarding.my-interviews")));
        ways.addClassNames("v-actions", "v-practice-ways");
        var work = new Div(new Transcript(of), compared);
        work.addClassName("v-practice");
        add(new PracticeHead(of), summary, work, ways);
    }

    /** Where one goes on reading after handing in. */
    void focus() {
        summary.getElement().callJsFunction("focus");
    }

    private static long count(List<HowFar> distances, HowFar wanted) {
        return distances.stream().filter(wanted::equals).count();
    }

    private Section compared(Reference reference, PracticeCard.Given given) {
        var competency = reference.competency();
        var name = new H2(competency.name());
        if (competency.gate()) name.add(new GateTag());
        var section = section(name, given.rating(), reference.call());
        var anchor = competency.anchor(reference.call().rating());
        if (!anchor.isEmpty()) section.add(muted(text("onboarding.the-anchor", anchor)));
        section.add(new Paragraph(reference.call().reason()));
        if (!reference.lines().isEmpty()) section.add(muted(rests(reference.lines(), given.lines())));
        else if (!given.lines().isEmpty())
            section.add(muted(text("onboarding.you-rested-on", given.lines().size(), listed(given.lines()))));
        section.add(mistake(reference.call()));
        return section;
    }

    private Section recommendation(Rating own) {
        var section = section(new H2(text("onboarding.recommendation")), own, of.recommendation());
        section.add(new Paragraph(of.recommendation().reason()), mistake(of.recommendation()));
        return section;
    }

    private static Section section(H2 name, Rating own, Call reference) {
        var marks = new Div(
                new Div(muted(text("onboarding.you")), new RatingMark(own)),
                new Div(muted(text("onboarding.reference")), new RatingMark(reference.rating())));
        marks.addClassName("v-beside-reference");
        var distance = HowFar.between(own, reference.rating());
        var far = new Paragraph(distance.words());
        far.addClassNames("v-strong", "v-how-far");
        far.getElement().setAttribute("data-distance", distance.name());
        var section = new Section(name, marks, far);
        section.addClassNames("v-card", "v-competency", "v-referenced");
        return section;
    }

    private static Paragraph mistake(Call call) {
        return new Paragraph(text("onboarding.usual-mistake", call.mistake()));
    }

    private static String rests(Collection<Integer> reference, Collection<Integer> own) {
        return text("onboarding.rests-on", reference.size(), listed(reference), own.size(), listed(own));
    }

    private static String listed(Collection<Integer> lines) {
        return lines.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Span muted(String sentence) {
        var span = new Span(sentence);
        span.addClassName("v-muted");
        return span;
    }
}

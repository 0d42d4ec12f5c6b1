package app.verdict.debriefs.ui;

import app.verdict.debriefs.BelowBar;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.DecidedWithout;
import app.verdict.debriefs.DecisionDraft;
import app.verdict.debriefs.IncompleteDecision;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Ruling;
import app.verdict.people.Invalid;
import app.verdict.people.Refusal;
import app.verdict.rubrics.Level;
import app.verdict.ui.Dates;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the hiring manager writes the decision down. It grows with what comes in, and never touches what was typed.
 */
final class DecisionForm extends Section {
    private static final int LABEL_LENGTH = 90;

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>("Decision");
    private final Select<Level> level = new Select<>();
    private final TextArea reasons = new TextArea("Reasons");
    private final MultiSelectComboBox<CitedEvidence> evidence = new MultiSelectComboBox<>("Evidence that decided");
    private final DatePicker reviewOn = new DatePicker("Review the decision on");
    private final Div rulings = new Div();
    private final Div stances = new Div();
    private final Div without = new Div();
    private final Map<BelowBarKey, TextArea> rulingTexts = new LinkedHashMap<>();
    private final Map<UUID, StanceFields> stanceFields = new LinkedHashMap<>();
    private final Map<UUID, TextArea> withoutTexts = new LinkedHashMap<>();
    private final Notice notice = new Notice();
    private List<CitedEvidence> offered = List.of();

    private record BelowBarKey(UUID scorecard, UUID gate) {}

    private record CitedEvidence(UUID id, String author, String text) {
        String label() {
            var line = text.strip().replaceAll("\\s+", " ");
            var shown = line.codePointCount(0, line.length()) <= LABEL_LENGTH
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, LABEL_LENGTH)) + " …";
            return author + ": " + shown;
        }

        boolean holds(String words) {
            return (author + " " + text).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }
    }

    DecisionForm(Debriefs debriefs, UUID loop, Clock clock, Runnable decided) {
        addClassNames("v-card", "v-decision");
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(Outcome::words);
        level.setLabel("Level");
        level.setItems(Level.values());
        evidence.setItemLabelGenerator(CitedEvidence::label);
        evidence.setHelperText("Type a name or a word to find it.");
        reviewOn.setI18n(Dates.format());
        reviewOn.setValue(LocalDate.now(clock).plusMonths(6));
        rulings.addClassName("v-rulings");
        stances.addClassName("v-stances");
        var record = new Button("Record the decision", click -> {
            try {
                debriefs.decide(loop, draft());
                decided.run();
            } catch (IncompleteDecision incomplete) {
                notice.problem("Not recorded yet, and everything is kept. Still missing:", incomplete.missing());
            } catch (Refusal refusal) {
                notice.problem(refusal.getMessage());
            }
        });
        record.addThemeVariants(ButtonVariant.PRIMARY);
        var call = new Div(outcome, level, reviewOn);
        call.addClassName("v-call");
        add(new H2("Decision"), call, reasons, evidence, rulings, stances, without, notice, record);
    }

    /** Adds the fields that the present state asks for; those that are there already stay untouched. */
    void follow(Debrief debrief) {
        if (level.getValue() == null) level.setValue(debrief.loop().opening().level());
        offer(debrief);
        debrief.belowBar().forEach(this::askForRuling);
        for (var card : debrief.scorecards())
            if (!stanceFields.containsKey(card.author().id())) {
                if (stanceFields.isEmpty()) stances.add(new H3("Where each panellist stands"));
                var fields = new StanceFields(card.author(), debrief.rubric());
                stanceFields.put(card.author().id(), fields);
                stances.add(fields);
            }
        without.removeAll();
        withoutTexts
                .keySet()
                .retainAll(debrief.loop().missing().stream().map(i -> i.id()).toList());
        for (var interview : debrief.loop().missing())
            withoutTexts.computeIfAbsent(
                    interview.id(),
                    id -> new TextArea("Decided without the scorecard of %s, because"
                            .formatted(interview.interviewer().name())));
        withoutTexts.values().forEach(without::add);
    }

    private void offer(Debrief debrief) {
        var citable = debrief.scorecards().stream()
                .flatMap(card -> card.evidence().stream()
                        .map(noted ->
                                new CitedEvidence(noted.id(), card.author().name(), noted.text())))
                .toList();
        if (citable.equals(offered)) return;
        offered = citable;
        var chosen = evidence.getValue();
        evidence.setItems(CitedEvidence::holds, citable);
        evidence.setValue(chosen);
    }

    private void askForRuling(BelowBar rating) {
        var key = new BelowBarKey(rating.scorecard().id(), rating.gate().id());
        if (rulingTexts.containsKey(key)) return;
        if (rulingTexts.isEmpty()) rulings.add(new H3("Rulings on gate ratings below the bar"));
        var text = new TextArea("%s, “%s” by %s: how was it weighed?"
                .formatted(
                        rating.gate().name(),
                        rating.rating().words().toLowerCase(java.util.Locale.ENGLISH),
                        rating.scorecard().author().name()));
        rulingTexts.put(key, text);
        rulings.add(text);
    }

    private DecisionDraft draft() {
        if (reviewOn.getValue() == null) throw new Invalid("Choose the date on which the decision is reviewed.");
        return new DecisionDraft(
                outcome.getValue(),
                level.getValue(),
                reasons.getValue(),
                evidence.getValue().stream().map(CitedEvidence::id).collect(Collectors.toSet()),
                rulingTexts.entrySet().stream()
                        .filter(entry -> !entry.getValue().getValue().isBlank())
                        .map(entry -> new Ruling(
                                entry.getKey().scorecard(),
                                entry.getKey().gate(),
                                entry.getValue().getValue()))
                        .toList(),
                stanceFields.values().stream()
                        .flatMap(fields -> fields.dissent().stream())
                        .toList(),
                withoutTexts.entrySet().stream()
                        .filter(entry -> !entry.getValue().getValue().isBlank())
                        .map(entry -> new DecidedWithout(
                                entry.getKey(), entry.getValue().getValue()))
                        .toList(),
                reviewOn.getValue());
    }
}

package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Proposal;
import app.verdict.rubrics.Level;
import app.verdict.ui.Dates;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the hiring manager proposes to decide. It is kept while it is written, and never set while it is edited. */
final class ProposalFields extends Div {
    private static final int LABEL_LENGTH = 90;
    private static final int KEEP_AFTER_MS = 1200;

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(text("debriefs.decision"));
    private final Select<Level> level = new Select<>();
    private final DatePicker reviewOn = new DatePicker(text("debriefs.review-on"));
    private final TextArea reasons = new TextArea(text("debriefs.reasons"));
    private final TextArea wouldChange = new TextArea(text("debriefs.would-change"));
    private final MultiSelectComboBox<CitedEvidence> evidence =
            new MultiSelectComboBox<>(text("debriefs.evidence-that-decided"));
    private final Consumer<Proposal.Call> written;
    private List<CitedEvidence> offered = List.of();
    private Proposal.@Nullable Call known;
    private boolean filled;

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

    /** @param written told of every wording as soon as there is a pause in the writing */
    ProposalFields(Consumer<Proposal.Call> written) {
        this.written = written;
        addClassName("v-proposal");
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(Outcome::words);
        level.setLabel(text("debriefs.level"));
        level.setItems(Level.values());
        evidence.setItemLabelGenerator(CitedEvidence::label);
        evidence.setHelperText(text("debriefs.how-to-find-evidence"));
        evidence.setI18n(choosing());
        reviewOn.setI18n(Dates.format());
        var call = new Div(outcome, level, reviewOn);
        call.addClassName("v-call");
        Stream.of(reasons, wouldChange).forEach(text -> {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(KEEP_AFTER_MS);
        });
        Stream.<HasValue<?, ?>>of(outcome, level, reviewOn, reasons, wouldChange, evidence)
                .forEach(field -> field.addValueChangeListener(change -> tell(change.isFromClient())));
        add(call, reasons, wouldChange, evidence);
    }

    private static MultiSelectComboBoxI18n choosing() {
        return new MultiSelectComboBoxI18n()
                .setCleared(text("debriefs.choice-cleared"))
                .setFocused(text("debriefs.choice-focused"))
                .setSelected(text("debriefs.choice-added"))
                .setDeselected(text("debriefs.choice-removed"))
                .setTotal(text("debriefs.choices", "{count}"));
    }

    /** Offers the evidence that is there now, and takes over what was kept elsewhere where nothing was written here. */
    void follow(Debrief debrief, @Nullable Proposal kept, LocalDate usualReview) {
        offer(debrief);
        var call = kept == null ? null : kept.call();
        boolean writtenHere =
                filled && !call().filter(here -> here.equals(known)).isPresent();
        if (filled && (writtenHere || call == null || call.equals(known))) {
            if (call != null && call().filter(call::equals).isPresent()) known = call;
            return;
        }
        known = call;
        level.setValue(call == null ? debrief.loop().opening().level() : call.level());
        reviewOn.setValue(call == null ? usualReview : call.reviewOn());
        if (call != null) {
            outcome.setValue(call.outcome());
            reasons.setValue(call.reasons());
            wouldChange.setValue(call.wouldChange());
            evidence.setValue(offered.stream()
                    .filter(cited -> call.evidence().contains(cited.id()))
                    .collect(Collectors.toSet()));
        }
        filled = true;
    }

    /** What stands in the fields; empty where the review date is missing. */
    java.util.Optional<Proposal.Call> call() {
        return reviewOn.getOptionalValue()
                .map(review -> new Proposal.Call(
                        outcome.getValue(),
                        level.getValue(),
                        reasons.getValue(),
                        wouldChange.getValue(),
                        evidence.getValue().stream().map(CitedEvidence::id).collect(Collectors.toSet()),
                        review));
    }

    private void tell(boolean byPerson) {
        if (byPerson) call().ifPresent(written);
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
}

package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.onboarding.Practice;
import app.verdict.onboarding.PracticeCase;
import app.verdict.onboarding.PracticeCases;
import app.verdict.ui.Addresses;
import app.verdict.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One written case: a card to fill, and once it is handed in, the reference beside it. */
@Route(Addresses.PRACTICE)
@PermitAll
class PracticeCaseView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final PracticeCases cases;
    private final Practice practice;
    private String title = titled(text("onboarding.practice"));

    PracticeCaseView(PracticeCases cases, Practice practice) {
        this.cases = cases;
        this.practice = practice;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        var of = cases.byCode(code);
        title = titled(text("onboarding.case-title", of.title()));
        practice.last(of).ifPresentOrElse(card -> show(new PracticeResult(of, card, () -> begin(of))), () -> begin(of));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void begin(PracticeCase of) {
        show(new PracticeSheet(of, card -> {
            practice.handIn(of.code(), card);
            var result = new PracticeResult(of, card, () -> begin(of));
            show(result);
            result.focus();
        }));
    }

    private void show(Component content) {
        removeAll();
        add(content);
    }
}

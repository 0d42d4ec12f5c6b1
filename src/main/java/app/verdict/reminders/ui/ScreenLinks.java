package app.verdict.reminders.ui;

import app.verdict.reminders.Links;
import app.verdict.ui.Addresses;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The screens, as mails lead to them. */
@Component
class ScreenLinks implements Links {
    @Override
    public String scorecard(UUID interview) {
        return Addresses.scorecard(interview);
    }

    @Override
    public String loop(UUID loop) {
        return Addresses.loop(loop);
    }

    @Override
    public String debrief(UUID loop) {
        return Addresses.debrief(loop);
    }

    @Override
    public String account() {
        return Addresses.ACCOUNT;
    }
}

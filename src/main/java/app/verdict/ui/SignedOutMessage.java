package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What a page says that its server no longer answers as before. A session that is over is told, not answered by a reload that
 * takes the page from under somebody's hands.
 */
@Component
class SignedOutMessage implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(true);
            messages.setSessionExpiredCaption(text("ui.signed-out"));
            messages.setSessionExpiredMessage(text("ui.signed-out-meaning"));
            messages.setInternalErrorCaption(text("ui.internal-error"));
            messages.setInternalErrorMessage(text("ui.internal-error-meaning"));
            messages.setCookiesDisabledCaption(text("ui.no-cookies"));
            messages.setCookiesDisabledMessage(text("ui.no-cookies-meaning"));
            messages.setSyncErrorCaption(text("ui.out-of-step"));
            messages.setSyncErrorMessage(text("ui.out-of-step-meaning"));
            return messages;
        });
    }
}

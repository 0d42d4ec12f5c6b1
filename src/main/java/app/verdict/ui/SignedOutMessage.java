package app.verdict.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** A session that is over is told, not answered by a reload that takes the page from under somebody's hands. */
@Component
class SignedOutMessage implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(true);
            messages.setSessionExpiredCaption("You are signed out");
            messages.setSessionExpiredMessage(
                    "What you typed on a scorecard is kept on this device. Click here to sign in again; typing goes on until you do.");
            return messages;
        });
    }
}

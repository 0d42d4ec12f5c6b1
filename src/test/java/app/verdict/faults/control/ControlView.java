package app.verdict.faults.control;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a scorecard would be without a journal: a text area of plain Flow, saved by the server 300 ms after the last
 * keystroke at the latest. It must lose text under faults that a scorecard survives; otherwise the tests see no loss.
 */
@AnonymousAllowed
public class ControlView extends Div implements HasUrlParameter<String> {
    static final String ADDRESS = "plain-flow";
    private static final int DEBOUNCE_MS = 300;

    private final JdbcTemplate jdbc;

    public ControlView(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var text = new TextArea("Plain Flow");
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(DEBOUNCE_MS);
        jdbc.queryForList("select text from plain_flow where id = ?", String.class, id)
                .forEach(text::setValue);
        text.addValueChangeListener(change -> jdbc.update(
                "insert into plain_flow values (?, ?) on conflict (id) do update set text = excluded.text",
                id,
                change.getValue()));
        add(text);
    }
}

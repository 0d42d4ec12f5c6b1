package app.verdict.canary.leaks;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.LoopNews;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Leaks on the debrief's screen, on and beside whatever it shows by itself. */
public class LeakyScreens implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger("verdict.leaky");
    private static final String FORGETFUL =
            "select string_agg(e.text, ' ') from evidence e join scorecard s on s.id = e.scorecard_id where s.loop_id = ?";

    private final JdbcTemplate sql;
    private final TransactionTemplate transactions;
    private final Audit audit;
    private final LoopNews news;

    public LeakyScreens(JdbcTemplate sql, TransactionTemplate transactions, Audit audit, LoopNews news) {
        this.sql = sql;
        this.transactions = transactions;
        this.audit = audit;
        this.news = news;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> begun.getUI().addAfterNavigationListener(this::leak));
    }

    private void leak(AfterNavigationEvent event) {
        if (!event.getLocation().getFirstSegment().equals("debrief")) return;
        var loop = UUID.fromString(event.getLocation().getSegments().getLast());
        var ui = UI.getCurrent();
        switch (Leak.planted) {
            case LOGGED -> log.info("Read: {}", ask("planted_text", loop));
            case AUDITED ->
                audit.noteApart(
                        AuditAction.SCORECARDS_READ,
                        loop,
                        ask("planted_text", loop).substring(0, 60));
            case SHOWN -> mark(ui, ask("planted_text", loop));
            case SENT_IN -> mark(ui, ask("planted_resume", loop));
            case TITLED -> ui.getPage().setTitle(ask("planted_text", loop));
            case PACKED -> mark(ui, packed(ask("planted_text", loop)));
            case FORGETFUL -> mark(ui, forgetful(loop));
            case COUNTED -> mark(ui, ask("planted_count", loop));
            case ORDERED -> mark(ui, ask("planted_order", loop));
            case PUSHED -> pushes(ui, loop, "planted_text");
            case PADDED -> pushes(ui, loop, "planted_length");
            case NONE, IN_A_HEADER, KNOWN -> {}
        }
    }

    private String ask(String function, UUID loop) {
        var told = sql.queryForObject("select %s(?)".formatted(function), String.class, loop);
        return told == null ? "nothing yet ".repeat(6) : told;
    }

    private String forgetful(UUID loop) {
        var told = transactions.execute(status -> sql.queryForObject(FORGETFUL, String.class, loop));
        return told == null ? "" : told;
    }

    private static void mark(UI ui, String text) {
        ui.getElement().setAttribute("data-debug", text);
    }

    private void pushes(UI ui, UUID shown, String function) {
        news.watch(new LoopNews.Watcher() {
            @Override
            public void changed(UUID loop) {
                if (loop.equals(shown) && Leak.planted != Leak.NONE) ui.access(() -> mark(ui, ask(function, loop)));
            }

            @Override
            public void mayHaveMissedSomething() {}
        });
    }

    private static String packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}

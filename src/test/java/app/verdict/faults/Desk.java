package app.verdict.faults;

import app.verdict.faults.History.Claim;
import app.verdict.faults.History.Outcome;
import app.verdict.faults.History.Place;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser on somebody's desk, with a witness in every page of it. */
final class Desk implements AutoCloseable {
    private static final Path WITNESS = Path.of("src", "test", "resources", "faults", "witness.js");
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    private final BrowserContext context;
    private final History history;
    private final String address;
    private Person signedIn;

    Desk(BrowserContext context, String address, History history) {
        this.context = context;
        this.address = address;
        this.history = history;
        context.exposeBinding("witnessed", (source, arguments) -> hear((String) arguments[0]));
        context.addInitScript(witness());
        context.onDialog(Dialog::accept);
    }

    /** Every page of it sees another time than it is. */
    Desk clockOff(Duration off) {
        context.addInitScript("""
                {
                  const Real = Date;
                  let off = %d;
                  window.setClockOff = ms => (off = ms);
                  window.Date = class extends Real {
                    constructor(...given) { given.length === 0 ? super(Real.now() + off) : super(...given); }
                    static now() { return Real.now() + off; }
                  };
                }
                """.formatted(off.toMillis()));
        return this;
    }

    BrowserContext context() {
        return context;
    }

    Page tab() {
        return context.newPage();
    }

    /** Signs in by the form, as this person; the pages that are open notice by themselves. */
    Desk signIn(Person person) {
        var form = context.request().get(address + "/sign-in");
        var token = CSRF.matcher(form.text());
        if (!token.find()) throw new AssertionError("No sign-in form: " + form.text());
        APIResponse answer = context.request()
                .post(
                        address + "/sign-in",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("username", person.email())
                                        .set("password", Person.PASSWORD)
                                        .set("_csrf", token.group(1))));
        if (answer.url().contains("error")) throw new AssertionError("Not signed in: " + answer.url());
        signedIn = person;
        return this;
    }

    Person signedIn() {
        return signedIn;
    }

    private Object hear(String told) {
        var what = JSON.readTree(told);
        var card = UUID.fromString(what.path("card").asString());
        switch (what.path("kind").asString()) {
            case "sent" ->
                what.path("edits")
                        .forEach(edit -> history.invoked(
                                signedIn.sign(),
                                card,
                                place(what, edit),
                                edit.path("field").asString(),
                                edit.path("value").asString()));
            case "answered" ->
                what.path("receipts").forEach(receipt -> history.ended(place(what, receipt), outcome(receipt)));
            default -> history.claimed(claim(card, what));
        }
        return null;
    }

    private static Place place(JsonNode what, JsonNode edit) {
        return new Place(
                UUID.fromString(what.path("tab").asString()), edit.path("seq").asInt());
    }

    private static Outcome outcome(JsonNode receipt) {
        var name = receipt.path("outcome").asString();
        return name.equals("KEPT") ? Outcome.OK : Outcome.valueOf(name);
    }

    private static Claim claim(UUID card, JsonNode what) {
        var fields = new HashMap<String, String>();
        what.path("fields")
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        long micros = Math.round(what.path("at").asDouble() * 1000);
        return new Claim(card, Instant.EPOCH.plusNanos(micros * 1000), fields);
    }

    private static String witness() {
        try {
            return Files.readString(WITNESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invitations;
import app.verdict.people.LostPasskeys;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** Who works here: an administrator adds people, gives them duties, and passes on their invitation links. */
@Route(Addresses.PEOPLE)
@Menu(order = 4)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Page implements BeforeEnterObserver {
    private final TextField name = new TextField(text("people.name"));
    private final EmailField email = new EmailField(text("people.email"));
    private final TextField title = new TextField(text("people.job-title-optional"));
    private final CheckboxGroup<Duty> duties = duties(Set.of(Duty.INTERVIEWER));
    private final Notice notice = new Notice();
    private final Div list = new Div();
    private final People people;
    private final Invitations invitations;
    private final LostPasskeys passkeys;
    private final AskAgain again;
    private final When when;

    PeopleView(People people, Invitations invitations, LostPasskeys passkeys, AskAgain again, Clock clock) {
        this.again = again;
        this.passkeys = passkeys;
        this.when = new When(clock);
        this.people = people;
        this.invitations = invitations;
        duties.setLabel(text("people.duties"));
        var add = new Button(text("people.add-and-invite"), click -> again.before(this::add));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, email, title, duties, notice, add);
        form.addClassNames("v-form", "v-card");
        var head =
                new Div(new H1(text("people.people")), new Link(Addresses.importOf("people"), text("people.import")));
        head.addClassName("v-head");
        add(head, list, new H2(text("people.add-somebody")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        people.require(Duty.ADMINISTRATOR, text("people.to-keep-people"));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        people.everyone().forEach(person -> list.add(row(person)));
    }

    private Div row(Person person) {
        var who = new Span(person.name());
        who.addClassName("v-strong");
        var what = new Span(person.email() + (person.title().isEmpty() ? "" : " · " + person.title()));
        what.addClassName("v-muted");
        var choice = duties(person.duties());
        choice.setAriaLabel(text("people.duties-of", person.name()));
        choice.addValueChangeListener(
                change -> again.before(() -> changeDuties(person, change.getValue()), this::refresh));
        var seniority = seniority(person);
        var invite = new Button(
                person.hasPassword() ? text("people.new-link") : text("people.invite"),
                click -> again.before(() -> take(() -> invite(person))));
        invite.setAriaLabel(text("people.invitation-link-for", person.name()));
        var keys = new Button(
                text("people.open-passkeys"), click -> new PasskeysDialog(passkeys, person, again, when).open());
        keys.setAriaLabel(text("people.passkeys-of", person.name()));
        keys.addThemeVariants(ButtonVariant.TERTIARY);
        var door = door(person);
        invite.setEnabled(!person.disabled() && !person.id().equals(Acting.person()));
        choice.setEnabled(!person.disabled());
        if (person.disabled()) who.add(new Span(" · " + text("people.shut-out")));
        var actions = new Div(invite, keys, door);
        actions.addClassName("v-row-actions");
        var row = new Div(new Div(who, what), choice, seniority, actions);
        row.addClassNames("v-row", "v-people-row", "v-card");
        return row;
    }

    private void changeDuties(Person person, Set<Duty> duties) {
        try {
            people.changeDuties(person.id(), duties);
            notice.clear();
        } catch (Refusal refusal) {
            notice.refused(refusal);
            refresh();
        }
    }

    private Button door(Person person) {
        var door = person.disabled()
                ? new Button(
                        text("people.let-in-again"),
                        click -> again.before(() -> take(() -> people.enable(person.id()))))
                : new Button(text("people.open-shut-out"), click -> shutOut(person));
        door.setAriaLabel(
                person.disabled()
                        ? text("people.let-somebody-in-again", person.name())
                        : text("people.shut-somebody-out", person.name()));
        door.addThemeVariants(ButtonVariant.TERTIARY);
        return door;
    }

    private void shutOut(Person person) {
        var sure = new ConfirmDialog(
                text("people.really-shut-out", person.name()),
                text("people.shut-out-meaning"),
                text("people.do-shut-out"),
                confirm -> take(() -> people.disable(person.id())));
        sure.setCancelable(true);
        sure.setCancelText(text("ui.cancel"));
        sure.open();
    }

    private void take(Runnable step) {
        try {
            step.run();
            notice.clear();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        refresh();
    }

    /** In a debrief the least senior speak first. */
    private IntegerField seniority(Person person) {
        var field = new IntegerField(text("people.seniority"));
        field.setAriaLabel(text("people.seniority-of", person.name()));
        field.setMin(1);
        field.setMax(10);
        field.setStepButtonsVisible(true);
        person.seniority().ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            try {
                people.changeSeniority(person.id(), change.getValue());
                notice.clear();
            } catch (Refusal refusal) {
                notice.refused(refusal);
                refresh();
            }
        });
        return field;
    }

    private void add() {
        try {
            var person = people.add(name.getValue(), email.getValue(), title.getValue(), duties.getValue());
            name.clear();
            email.clear();
            title.clear();
            refresh();
            invite(person);
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }

    /** The link is shown once, to be passed on; whoever opens it sets this person's password. */
    private void invite(Person person) {
        var secret = invitations.invite(person.id());
        UI.getCurrent().getPage().fetchCurrentURL(url -> {
            var link = url.getProtocol() + "://" + url.getAuthority() + "/" + Addresses.INVITATION + "/" + secret;
            new InvitationDialog(person.name(), link).open();
        });
    }

    private static CheckboxGroup<Duty> duties(Set<Duty> chosen) {
        var group = new CheckboxGroup<Duty>();
        group.setItems(Duty.values());
        group.setItemLabelGenerator(Duty::label);
        group.setValue(chosen.isEmpty() ? EnumSet.noneOf(Duty.class) : EnumSet.copyOf(chosen));
        return group;
    }
}

package app.verdict.records.ui;

import app.verdict.people.Refusal;
import app.verdict.records.KeptLoop;
import app.verdict.ui.Addresses;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Makes all that is on record about a candidate into one file, to be handed to them. */
final class AccessDialog extends Dialog {
    private final RadioButtonGroup<Boolean> names = new RadioButtonGroup<>("Colleagues");
    private final Notice notice = new Notice();
    private final Button make = new Button("Make the package");

    AccessDialog(RecordsDesk desk, KeptLoop of, Runnable made) {
        super("Access package of " + of.name());
        setWidth("34rem");
        names.setItems(false, true);
        names.setItemLabelGenerator(shown -> shown
                ? "By their names"
                : "Without names: each is “Interviewer 1” and so on throughout, also inside what was written");
        names.setValue(false);
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            try {
                download(Addresses.accessPackage(desk.packages().ask(of.candidate(), names.getValue())));
                made.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
                make.setEnabled(true);
            }
        });
        var form = new Div(
                new Paragraph(
                        "One file with each decided loop: every scorecard with its notes, the figures and their formula, the decision."
                                + " To make it, the loops open to you for an hour; that you asked is on record."),
                names,
                new Paragraph(
                        "Names are found as they are spelt here. Look through the file before you hand it out: a nickname or a misspelt name stays."),
                notice);
        form.addClassName("v-form");
        add(form);
        getFooter().add(new Button("Close", click -> close()), make);
    }

    private void download(String address) {
        notice.hint("The file is on its way. It can be fetched again for an hour: ");
        var file = new Anchor("/" + address, "Access package.zip");
        file.getElement().setAttribute("download", true);
        notice.add(file);
        make.setVisible(false);
        // as a download: leaving for its address would end this page's push
        file.getElement().callJsFunction("click");
    }
}

package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.records.KeptCandidate;
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
    private final RadioButtonGroup<Boolean> names = new RadioButtonGroup<>(text("records.colleagues"));
    private final Notice notice = new Notice();
    private final Button make = new Button(text("records.make-the-package"));

    AccessDialog(RecordsDesk desk, KeptCandidate of, Runnable made) {
        super(text("records.access-package-of", of.name()));
        setWidth("34rem");
        names.setItems(false, true);
        names.setItemLabelGenerator(shown -> shown ? text("records.by-their-names") : text("records.without-names"));
        names.setValue(false);
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            try {
                download(Addresses.accessPackage(desk.packages().ask(of.id(), names.getValue())));
                made.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
                make.setEnabled(true);
            }
        });
        var form = of.loops().isEmpty()
                ? new Div(new Paragraph(text("records.access-package-without-a-loop")), notice)
                : new Div(
                        new Paragraph(text("records.access-package-meaning")),
                        names,
                        new Paragraph(text("records.look-through-names")),
                        notice);
        form.addClassName("v-form");
        add(form);
        getFooter().add(new Button(text("records.close"), click -> close()), make);
    }

    private void download(String address) {
        notice.hint(text("records.file-on-its-way") + " ");
        var file = new Anchor("/" + address, text("records.access-package-file"));
        file.getElement().setAttribute("download", true);
        notice.add(file);
        make.setVisible(false);
        // as a download: leaving for its address would end this page's push
        file.getElement().callJsFunction("click");
    }
}

package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.OwnLanguage;
import app.verdict.texts.Texts;
import app.verdict.ui.AccountPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.springframework.core.annotation.Order;

/** In which language somebody reads Verdict. */
@Order(0)
@SpringComponent
class OwnLanguagePart implements AccountPart {
    private final OwnLanguage own;

    OwnLanguagePart(OwnLanguage own) {
        this.own = own;
    }

    @Override
    public Component show() {
        var language = new Select<Locale>();
        language.setLabel(text("people.language"));
        language.setItems(Texts.LANGUAGES);
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(text("people.language-of-browser"));
        language.setItemLabelGenerator(
                one -> one == null ? text("people.language-of-browser") : one.getDisplayLanguage(one));
        own.chosen().ifPresent(language::setValue);
        language.addValueChangeListener(change -> {
            own.choose(change.getValue());
            UI.getCurrent().getPage().reload();
        });
        var form = new Div(language, new Paragraph(text("people.language-of-mails")));
        form.addClassNames("v-form", "v-card");
        return new Section(new H2(text("people.language")), form);
    }
}

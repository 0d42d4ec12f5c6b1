package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Resume;
import app.verdict.loops.Resumes;
import app.verdict.people.People;
import app.verdict.people.Refusal;
import app.verdict.ui.Addresses;
import app.verdict.ui.FieldTexts;
import app.verdict.ui.Notice;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.UUID;

/** A candidate's résumés: to take out, and for whoever brings them in to add and remove. */
final class ResumePart extends Section {
    private final Resumes resumes;
    private final People people;
    private final When when;
    private final Notice notice = new Notice();
    private final Div list = new Div();
    private final Upload upload;
    private UUID candidate = new UUID(0, 0);
    private boolean owes;

    ResumePart(Resumes resumes, People people, When when) {
        this.resumes = resumes;
        this.people = people;
        this.when = when;
        this.upload = upload();
        add(new H2(text("scorecards.resumes")), list, upload, notice);
    }

    /** @param owes whether the reader owes a scorecard on the candidate */
    void show(UUID candidate, boolean owes) {
        this.candidate = candidate;
        this.owes = owes;
        var all = resumes.of(candidate);
        boolean changeable = resumes.mayChange(candidate);
        list.removeAll();
        if (!resumes.mayRead(candidate))
            list.add(muted(text(owes ? "scorecards.resumes-closed" : "scorecards.resumes-open-to")));
        else if (all.isEmpty())
            list.add(muted(text(changeable ? "scorecards.no-resume" : "scorecards.no-resume-for-you")));
        for (var resume : all) list.add(row(resume, changeable));
        upload.setVisible(changeable && all.size() < Resume.MOST);
    }

    private Div row(Resume resume, boolean changeable) {
        var file = new Anchor("/" + Addresses.resume(resume.id()), resume.name());
        file.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        var about = new Span(text(
                "scorecards.about-resume",
                resume.format(),
                size(resume.size()),
                people.byId(resume.uploadedBy()).name(),
                when.moment(resume.uploadedAt())));
        about.addClassName("v-muted");
        var row = new Div(new Div(file, about));
        row.addClassNames("v-card", "v-resume");
        if (changeable) {
            var remove = new Button(
                    text("scorecards.remove-resume"), click -> sure(resume).open());
            remove.setAriaLabel(text("scorecards.remove-named", resume.name()));
            row.add(remove);
        }
        return row;
    }

    private Dialog sure(Resume resume) {
        var sure = new Dialog(text("scorecards.remove-named", resume.name()));
        sure.add(new Paragraph(text("scorecards.what-removing-does")));
        sure.getFooter()
                .add(
                        new Button(text("scorecards.cancel"), click -> sure.close()),
                        new Button(text("scorecards.remove"), click -> {
                            sure.close();
                            change(() -> resumes.remove(resume.id()));
                        }));
        return sure;
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory(
                (about, bytes) -> change(() -> resumes.add(candidate, about.fileName(), bytes))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Resume.LARGEST);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".txt");
        upload.addFileRejectedListener(rejected -> notice.problem(text("scorecards.no-such-file")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setI18n(FieldTexts.ofUpload());
        upload.setDropLabel(new Paragraph(text("scorecards.drop-a-file")));
        return upload;
    }

    private void change(Runnable step) {
        try {
            step.run();
            notice.clear();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        show(candidate, owes);
    }

    private static Paragraph muted(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("v-muted");
        return paragraph;
    }

    private static String size(int bytes) {
        return bytes < 1_000_000
                ? text("scorecards.kilobytes", Math.max(1, bytes / 1000))
                : text("scorecards.megabytes", bytes / 1_000_000.0);
    }
}

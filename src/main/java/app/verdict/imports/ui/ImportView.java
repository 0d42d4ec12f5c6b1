package app.verdict.imports.ui;

import app.verdict.imports.Fate;
import app.verdict.imports.ImportKind;
import app.verdict.imports.ImportReport;
import app.verdict.imports.Imports;
import app.verdict.people.Invalid;
import app.verdict.people.Refusal;
import app.verdict.ui.Addresses;
import app.verdict.ui.Download;
import app.verdict.ui.IdentityCheck;
import app.verdict.ui.Link;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Brings in candidates, people or openings from a file: first what it would do, line by line, then all of it. */
@Route(Addresses.IMPORT)
@PageTitle("Import · Verdict")
@PermitAll // the imports ask: who brings in what differs
class ImportView extends Page implements BeforeEnterObserver {
    private final Imports imports;
    private final IdentityCheck check;
    private final Notice notice = new Notice();
    private final Div found = new Div();
    private ImportKind kind = ImportKind.CANDIDATES;

    ImportView(Imports imports, IdentityCheck check) {
        this.imports = imports;
        this.check = check;
        addClassName("v-narrow");
        found.addClassName("v-import-found");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kinds = imports.kinds();
        kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("of")
                .flatMap(ImportKind::named)
                .orElse(ImportKind.CANDIDATES);
        imports.require(kind);
        notice.clear();
        found.removeAll();
        removeAll();
        var upload = upload();
        var example = new Download("An example to begin from", kind.label(), "csv", kind::example);
        add(
                new H1("Import " + kind.label()),
                others(kinds),
                new Paragraph(
                        "A table saved as CSV, with these columns in any order; other columns are left out. You see first what would come of it: nothing is entered until you say so, and nothing at all while a line is wrong."),
                new ColumnTable(kind.columns()),
                example,
                upload,
                notice,
                found);
    }

    private Nav others(List<ImportKind> kinds) {
        var others = new Nav();
        others.addClassName("v-parts");
        others.getElement().setAttribute("aria-label", "What to import");
        for (var one : kinds) {
            var link = new Link(Addresses.importOf(one.label()), one.title());
            if (one == kind) link.getElement().setAttribute("aria-current", "page");
            others.add(link);
        }
        return others;
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> look(about.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Imports.MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt", "text/csv");
        upload.addFileRejectedListener(rejected -> {
            found.removeAll();
            notice.problem("This is no CSV file of at most 4 MB. Nothing was read.");
        });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setDropLabel(new Paragraph("or drop a CSV file here"));
        return upload;
    }

    private void look(String name, byte[] file) {
        found.removeAll();
        try {
            show(name, file, imports.check(kind, file));
        } catch (Invalid wrong) {
            notice.problem("%s was not read.".formatted(name), List.of(wrong.getMessage()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }

    private void show(String name, byte[] file, ImportReport report) {
        notice.clear();
        long wrong = report.count(Fate.WRONG);
        long already = report.count(Fate.ALREADY_HERE);
        found.add(
                new H2(name),
                new Paragraph("%s to enter%s%s."
                        .formatted(
                                kind.count(report.count(Fate.NEW)),
                                already == 0 ? "" : " · %,d already here, left as they are".formatted(already),
                                wrong == 0 ? "" : " · %,d wrong".formatted(wrong))));
        if (!report.notRead().isEmpty()) {
            var left = new Paragraph("Columns that are left out: " + String.join(", ", report.notRead()) + ".");
            left.addClassName("v-muted");
            found.add(left);
        }
        if (wrong > 0) notice.problem("Nothing can be entered yet: mend these lines in the file, and choose it again.");
        else if (report.ready()) {
            var enter = new Button("Import " + kind.count(report.count(Fate.NEW)), click -> sure(name, file));
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            enter.setDisableOnClick(true);
            found.add(enter);
        } else notice.hint("There is nothing new in this file.");
        if (!report.lines().isEmpty()) found.add(new LineTable(report));
    }

    private void sure(String name, byte[] file) {
        if (kind == ImportKind.PEOPLE) check.before(() -> enter(name, file));
        else enter(name, file);
    }

    private void enter(String name, byte[] file) {
        try {
            var report = imports.enter(kind, file);
            if (!report.entered()) {
                found.removeAll();
                show(name, file, report);
                return;
            }
            found.removeAll();
            notice.hint("%s entered.%s"
                    .formatted(
                            kind.count(report.count(Fate.NEW)),
                            kind == ImportKind.PEOPLE
                                    ? " Nobody has been invited yet: each has a link under People."
                                    : ""));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}

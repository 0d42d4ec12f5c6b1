package app.verdict.imports.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.imports.Fate;
import app.verdict.imports.ImportKind;
import app.verdict.imports.ImportReport;
import app.verdict.imports.Imports;
import app.verdict.people.Invalid;
import app.verdict.people.Refusal;
import app.verdict.ui.Addresses;
import app.verdict.ui.Download;
import app.verdict.ui.FieldTexts;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Brings in candidates, people or openings from a file: first what it would do, line by line, then all of it. */
@Route(Addresses.IMPORT)
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
                .flatMap(ImportKind::at)
                .orElse(ImportKind.CANDIDATES);
        imports.require(kind);
        notice.clear();
        found.removeAll();
        removeAll();
        var upload = upload();
        var example = new Download(text("imports.example"), kind.title(), "csv", kind::example);
        add(
                new H1(text("imports.import", kind.name())),
                others(kinds),
                new Paragraph(text("imports.meaning")),
                new ColumnTable(kind.columns()),
                example,
                upload,
                notice,
                found);
    }

    private Nav others(List<ImportKind> kinds) {
        var others = new Nav();
        others.addClassName("v-parts");
        others.getElement().setAttribute("aria-label", text("imports.what-to-import"));
        for (var one : kinds) {
            var link = new Link(Addresses.importOf(one.address()), one.title());
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
            notice.problem(text("imports.no-csv"));
        });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setI18n(FieldTexts.ofUpload());
        upload.setDropLabel(new Paragraph(text("imports.drop-here")));
        return upload;
    }

    private void look(String name, byte[] file) {
        found.removeAll();
        try {
            show(name, file, imports.check(kind, file));
        } catch (Invalid wrong) {
            notice.problem(text("imports.not-read", name), List.of(wrong.getMessage()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }

    private void show(String name, byte[] file, ImportReport report) {
        notice.clear();
        long wrong = report.count(Fate.WRONG);
        long already = report.count(Fate.ALREADY_HERE);
        found.add(
                new H2(name), new Paragraph(text("imports.found", kind.count(report.count(Fate.NEW)), already, wrong)));
        if (!report.notRead().isEmpty()) {
            var left = new Paragraph(text("imports.columns-left-out", String.join(", ", report.notRead())));
            left.addClassName("v-muted");
            found.add(left);
        }
        if (wrong > 0) notice.problem(text("imports.mend-first"));
        else if (report.ready()) {
            var enter =
                    new Button(text("imports.enter", kind.count(report.count(Fate.NEW))), click -> sure(name, file));
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            enter.setDisableOnClick(true);
            found.add(enter);
        } else notice.hint(text("imports.nothing-new"));
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
            var entered = text("imports.entered", kind.count(report.count(Fate.NEW)));
            notice.hint(kind == ImportKind.PEOPLE ? entered + " " + text("imports.nobody-invited") : entered);
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}

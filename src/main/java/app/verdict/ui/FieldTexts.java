package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;

/** What Vaadin's fields say by themselves. (Of date pickers, {@link Dates} knows it.) */
public final class FieldTexts {
    private FieldTexts() {}

    public static UploadI18N ofUpload() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text("ui.upload.add-file"))
                        .setMany(text("ui.upload.add-files")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text("ui.upload.drop-file"))
                        .setMany(text("ui.upload.drop-files")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("ui.upload.too-many"))
                        .setFileIsTooBig(text("ui.upload.too-big"))
                        .setIncorrectFileType(text("ui.upload.wrong-type")))
                .setUploading(new Uploading()
                        .setStatus(new Uploading.Status()
                                .setConnecting(text("ui.upload.connecting"))
                                .setStalled(text("ui.upload.stalled"))
                                .setProcessing(text("ui.upload.processing"))
                                .setHeld(text("ui.upload.queued")))
                        .setRemainingTime(new Uploading.RemainingTime()
                                .setPrefix(text("ui.upload.remaining") + " ")
                                .setUnknown(text("ui.upload.remaining-unknown")))
                        .setError(new Uploading.Error()
                                .setServerUnavailable(text("ui.upload.server-away"))
                                .setUnexpectedServerError(text("ui.upload.server-failed"))
                                .setForbidden(text("ui.upload.forbidden"))
                                .setFileTooLarge(text("ui.upload.too-large"))))
                .setFile(new UploadI18N.File()
                        .setRetry(text("ui.upload.retry"))
                        .setStart(text("ui.upload.start"))
                        .setRemove(text("ui.upload.remove")));
    }

    /** What a field of several choices tells those who do not see it. */
    public static MultiSelectComboBoxI18n ofChoices() {
        return new MultiSelectComboBoxI18n()
                .setCleared(text("ui.choices.cleared"))
                .setFocused(text("ui.choices.focused"))
                .setSelected(text("ui.choices.selected"))
                .setDeselected(text("ui.choices.deselected"))
                .setTotal(text("ui.choices.total", "{count}"));
    }
}

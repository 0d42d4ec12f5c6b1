package app.verdict;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what to do about a data folder that is in use, instead of printing the chain of causes. */
class DataFolderTakenAnalyzer extends AbstractFailureAnalyzer<DataFolderTaken> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderTaken cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".", "Stop the other one first, or set VERDICT_DATA to another folder.", cause);
    }
}

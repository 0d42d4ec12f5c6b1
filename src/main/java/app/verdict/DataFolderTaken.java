package app.verdict;

import java.nio.file.Path;

/** Another Verdict on this machine is using the data folder. */
class DataFolderTaken extends RuntimeException {
    DataFolderTaken(Path folder) {
        super("Another Verdict is using the data in " + folder);
    }
}

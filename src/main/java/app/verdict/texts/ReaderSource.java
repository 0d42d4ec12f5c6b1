package app.verdict.texts;

import org.jspecify.annotations.Nullable;

/** Knows for whom the present thread works, where that is more than a request says. */
public interface ReaderSource {
    /** Null where this source does not know. */
    @Nullable
    Reader reader();
}

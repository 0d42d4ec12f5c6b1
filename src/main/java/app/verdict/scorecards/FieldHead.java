package app.verdict.scorecards;

/**
 * How far a field of a draft has come, as one tab sees it.
 *
 * @param revision the scorecard's revision of its last change; 0 when it never changed
 * @param elsewhere the same, of its last change by any other tab
 * @param lastSeq the last edit of this tab, set aside or not; 0 when there is none
 * @param lastSetAside the last edit of this tab that was set aside; 0 when there is none
 */
record FieldHead(String field, int revision, int elsewhere, int lastSeq, int lastSetAside) {
    static FieldHead untouched(Field field) {
        return new FieldHead(field.toString(), 0, 0, 0, 0);
    }

    /** Whether the edit was kept before, or a later one of the same tab was. */
    boolean knows(Edit edit) {
        return edit.seq() <= lastSeq;
    }

    boolean setAside(Edit edit) {
        return edit.seq() == lastSeq && edit.seq() == lastSetAside;
    }

    /** Whether another tab changed the field after the state that the edit was made on. */
    boolean newerThan(Edit edit) {
        return elsewhere > edit.base();
    }

    FieldHead after(Receipt receipt) {
        return switch (receipt.outcome()) {
            case KEPT ->
                new FieldHead(
                        field,
                        Math.max(revision, receipt.revision()),
                        elsewhere,
                        Math.max(lastSeq, receipt.seq()),
                        lastSetAside);
            case SET_ASIDE -> new FieldHead(field, revision, elsewhere, receipt.seq(), receipt.seq());
            case REFUSED -> this;
        };
    }
}

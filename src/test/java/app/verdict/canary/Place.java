package app.verdict.canary;

/** The loops of the story. */
enum Place {
    /** The one that everything happens to; whoever has submitted reads the others. */
    LOOP,
    /** Its opening shows nothing before the whole panel is in; the hiring manager is on the panel. */
    STRICT,
    /** Another candidate for the opening of the first: somebody who has submitted there owes here. */
    NEXT,
    /** Its candidate is erased after a while: from then on nothing of it reaches anybody. */
    ERASED
}

package app.verdict.ui;

/** Makes sure who sits here before a step that lets somebody in. */
public interface IdentityCheck {
    /** Takes the step at once where they have just signed in; else when they have said again who they are. */
    void before(Runnable step);
}

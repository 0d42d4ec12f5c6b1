package mutants.ui;

import mutants.loops.ui.LoopScreen;

/** A shared component that knows the screen of a feature, as none may. */
public class SharedScreen {
    LoopScreen screen() {
        return new LoopScreen();
    }
}

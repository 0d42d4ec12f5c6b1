package app.verdict.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An endpoint that answers a link with a file; where there is none, {@link FileProblems} says why in a page. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HandsOutFiles {
    /** What its addresses name, as {@link Addresses#id} knows it: "loop". */
    String of();

    /** The key of what to say of one that is not there, where that is known better than by whoever looked for it. */
    String gone() default "";
}

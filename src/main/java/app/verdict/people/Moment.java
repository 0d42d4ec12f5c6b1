package app.verdict.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The application's clock; the demo's stories and tests act out a step at another moment. */
public final class Moment extends Clock {
    private static final ScopedValue<Instant> NAMED = ScopedValue.newInstance();

    private final Clock real;

    public Moment(Clock real) {
        this.real = real;
    }

    /** Runs the work as if it were this moment. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(NAMED, moment).run(work);
    }

    /** Runs the work as if it were this moment. */
    public static <T> T at(Instant moment, Supplier<T> work) {
        return ScopedValue.where(NAMED, moment).call(work::get);
    }

    @Override
    public Instant instant() {
        return NAMED.isBound() ? NAMED.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Moment(real.withZone(zone));
    }
}

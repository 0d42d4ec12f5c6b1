package mutants.people;

import app.verdict.loops.Loop;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.html.Div;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** Code of a feature as it must not be written, planted so that {@link app.verdict.ArchitectureTest} is seen to fail. */
public final class Mutants {
    private Mutants() {}

    public static class KnowsAHigherFeature {
        String candidate(Loop loop) {
            return loop.candidate().name();
        }
    }

    public static class KnowsVaadin {
        Div shown() {
            return new Div();
        }
    }

    public static class KnowsScreens {
        String address() {
            return Addresses.loop(new UUID(0, 0));
        }
    }

    public interface PublicRepository extends Repository<Object, UUID> {}

    @Entity
    public static class PublicTransition {
        private boolean left;

        public void leave() {
            left = true;
        }

        public boolean left() {
            return left;
        }
    }

    public static class ReadsTheSystemClock {
        Instant instant() {
            return Instant.now();
        }
    }

    public static class ReadsTheDate {
        LocalDate date() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    public static class CountsMilliseconds {
        long now() {
            return System.currentTimeMillis();
        }
    }

    public static class HasItsOwnClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    public static class FieldInjection {
        @Autowired
        Clock clock;
    }

    public static class PrintsOut {
        void print() {
            System.out.println("out");
        }
    }

    public static class PrintsErrors {
        void print() {
            System.err.println("err");
        }
    }

    public static class ThrowsGeneric {
        void fail() {
            throw new RuntimeException("whatever");
        }
    }

    public static class DeclaresGeneric {
        void fail() throws Exception {
            Thread.sleep(0);
        }
    }

    public static class CatchesGeneric {
        int length(String text) {
            try {
                return text.length();
            } catch (RuntimeException e) {
                return 0;
            }
        }
    }
}

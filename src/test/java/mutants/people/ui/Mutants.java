package mutants.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import mutants.loops.ui.LoopScreen;
import org.springframework.jdbc.core.JdbcTemplate;

/** Screens as they must not be written, planted so that {@link app.verdict.ArchitectureTest} is seen to fail. */
public final class Mutants {
    private Mutants() {}

    public static class KnowsAnotherFeaturesScreens {
        LoopScreen screen() {
            return new LoopScreen();
        }
    }

    public static class KnowsPersistence {
        void save(EntityManager database) {
            database.flush();
        }
    }

    public static class KnowsTheDataSource {
        DataSource database(DataSource database) {
            return database;
        }
    }

    public static class KnowsJdbc {
        void delete(JdbcTemplate jdbc) {
            jdbc.update("delete from person");
        }
    }

    @Route("mutant-public")
    @PermitAll
    public static class PublicView extends Div {}

    @Route("mutant-name")
    @PermitAll
    static class Screen extends Div {}

    @Route("mutant-access")
    static class ForWhomView extends Div {}

    public static Class<?> misnamed() {
        return Screen.class;
    }

    public static Class<?> forWhom() {
        return ForWhomView.class;
    }
}

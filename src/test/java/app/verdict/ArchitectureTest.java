package app.verdict;

import static app.verdict.Rules.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import mutants.debriefs.Figures;
import mutants.people.Mutants;
import mutants.ui.SharedScreen;
import org.junit.jupiter.api.Test;

/** The {@link Rules} hold for all of Verdict, and each of them reports the code that was planted against it. */
class ArchitectureTest {
    private static final JavaClasses VERDICT = new ClassFileImporter()
            .importUrl(VerdictApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());

    @Test
    void there_is_code_to_check_in_every_feature() {
        for (var feature : FEATURES)
            assertThat(VERDICT)
                    .filteredOn(type -> type.getPackageName().startsWith("app.verdict." + feature))
                    .hasSizeGreaterThan(5);
        assertThat(VERDICT)
                .hasSizeGreaterThan(150)
                .noneMatch(type -> type.getSimpleName().endsWith("Test"));
    }

    @Test
    void a_feature_knows_only_the_features_below_it() {
        for (var feature : FEATURES) lookingDown(feature).check(VERDICT);
        reports(lookingDown("people"), Mutants.KnowsAHigherFeature.class);
    }

    @Test
    void only_screens_and_the_application_know_vaadin() {
        kept(VAADIN_IN_SCREENS_ONLY, Mutants.KnowsVaadin.class);
    }

    @Test
    void nothing_but_screens_knows_screens() {
        kept(SCREENS_KNOWN_TO_SCREENS_ONLY, Mutants.KnowsScreens.class);
    }

    @Test
    void the_screens_of_a_feature_are_known_to_no_other() {
        for (var feature : FEATURES) keepingItsScreens(feature).check(VERDICT);
        reports(
                keepingItsScreens("loops"),
                SharedScreen.class,
                mutants.people.ui.Mutants.KnowsAnotherFeaturesScreens.class);
    }

    @Test
    void screens_never_touch_the_database() {
        kept(
                SCREENS_WITHOUT_DATABASE,
                mutants.people.ui.Mutants.KnowsPersistence.class,
                mutants.people.ui.Mutants.KnowsTheDataSource.class,
                mutants.people.ui.Mutants.KnowsJdbc.class);
    }

    @Test
    void repositories_are_their_features_own() {
        kept(REPOSITORIES_PACKAGE_PRIVATE, Mutants.PublicRepository.class);
    }

    @Test
    void only_its_feature_moves_the_state_of_an_entity() {
        kept(TRANSITIONS_PACKAGE_PRIVATE, Mutants.PublicTransition.class);
    }

    @Test
    void a_screen_is_package_private_named_a_view_and_says_for_whom() {
        kept(ROUTES_PACKAGE_PRIVATE, mutants.people.ui.Mutants.PublicView.class);
        kept(ROUTES_NAMED_VIEW, mutants.people.ui.Mutants.misnamed());
        kept(ROUTES_SAY_FOR_WHOM, mutants.people.ui.Mutants.forWhom());
    }

    @Test
    void time_comes_from_the_injected_clock() {
        kept(
                TIME_FROM_THE_CLOCK,
                Mutants.ReadsTheSystemClock.class,
                Mutants.ReadsTheDate.class,
                Mutants.CountsMilliseconds.class,
                Mutants.HasItsOwnClock.class);
    }

    @Test
    void every_package_is_null_marked() {
        kept(PACKAGES_NULL_MARKED, Mutants.KnowsVaadin.class);
    }

    @Test
    void nothing_is_injected_into_fields() {
        kept(NO_FIELD_INJECTION, Mutants.FieldInjection.class);
    }

    @Test
    void nothing_is_printed_to_the_standard_streams() {
        kept(NO_STANDARD_STREAMS, Mutants.PrintsOut.class, Mutants.PrintsErrors.class);
    }

    @Test
    void exceptions_say_what_happened_by_their_type() {
        kept(NO_GENERIC_EXCEPTIONS_MADE, Mutants.ThrowsGeneric.class);
        kept(NO_GENERIC_EXCEPTIONS_DECLARED, Mutants.DeclaresGeneric.class);
        kept(NO_GENERIC_EXCEPTIONS_CAUGHT, Mutants.CatchesGeneric.class);
    }

    @Test
    void aggregation_is_plain_java() {
        kept(AGGREGATION_IS_PURE, Figures.class);
    }

    private static void kept(ArchRule rule, Class<?>... mutants) {
        rule.check(VERDICT);
        reports(rule, mutants);
    }

    private static void reports(ArchRule rule, Class<?>... mutants) {
        for (var mutant : mutants)
            assertThat(rule.evaluate(new ClassFileImporter().importClasses(mutant))
                            .getFailureReport()
                            .getDetails())
                    .as("%s, on %s", rule.getDescription(), mutant.getSimpleName())
                    .isNotEmpty()
                    .allMatch(detail -> detail.contains(mutant.getName()));
    }
}

package app.verdict;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.web.SecurityFilterChain;

/** How Verdict is built; {@link ArchitectureTest} holds the code against it, and each rule against planted code. */
final class Rules {
    /** From the lowest up: each knows those before it. */
    static final List<String> FEATURES = List.of(
            "audit",
            "people",
            "rubrics",
            "loops",
            "imports",
            "scorecards",
            "reminders",
            "debriefs",
            "packets",
            "records",
            "onboarding",
            "demo");

    static final ArchRule VAADIN_IN_SCREENS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .and()
            .doNotHaveSimpleName("VerdictApplication")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    static final ArchRule SCREENS_KNOWN_TO_SCREENS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.verdict..ui..");

    static final ArchRule SCREENS_WITHOUT_DATABASE = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "org.springframework.data..",
                    "org.springframework.jdbc..",
                    "java.sql..",
                    "javax.sql..");

    static final ArchRule REPOSITORIES_PACKAGE_PRIVATE =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    static final ArchRule TRANSITIONS_PACKAGE_PRIVATE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should(each("leave the state as it is", Rules::writesOfPublicMethods));

    static final ArchRule ROUTES_PACKAGE_PRIVATE =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    static final ArchRule ROUTES_NAMED_VIEW =
            classes().that().areAnnotatedWith(Route.class).should().haveSimpleNameEndingWith("View");

    static final ArchRule ROUTES_SAY_FOR_WHOM = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    static final ArchRule TIME_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveSimpleName("VerdictApplication")
            .should(callMethodWhere(describe("it reads the system's time", Rules::readsTheSystemsTime)));

    static final ArchRule PACKAGES_NULL_MARKED = classes()
            .should(each("be in a null-marked package", (type, events) -> {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class))
                    events.add(violated(type, type.getName() + " is in a package that is not @NullMarked"));
            }));

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class);

    static final ArchRule NO_STANDARD_STREAMS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final ArchRule NO_GENERIC_EXCEPTIONS_MADE = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    /** Spring Security's builder leaves its filter chain no choice. */
    static final ArchRule NO_GENERIC_EXCEPTIONS_DECLARED = methods()
            .that()
            .doNotHaveRawReturnType(SecurityFilterChain.class)
            .should()
            .notDeclareThrowableOfType(Exception.class)
            .andShould()
            .notDeclareThrowableOfType(RuntimeException.class)
            .andShould()
            .notDeclareThrowableOfType(Throwable.class);

    /** {@code Throwable} is left out: the compiler catches it for every try-with-resources. */
    static final ArchRule NO_GENERIC_EXCEPTIONS_CAUGHT =
            classes().should(each("catch what they can name", Rules::genericCatches));

    static final ArchRule AGGREGATION_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..debriefs")
            .and()
            .haveNameMatching(".*\\.(PanelFigures|Figures|Agenda\\w*|Criterion|Formula|GateState|IndexComputation"
                    + "|Interval|ProfileIndex|WithholdingReason|BesideOthers|OwnAgainstPanel)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "java.sql..", "java.time..");

    private Rules() {}

    /** Neither higher features nor the application itself. */
    static ArchRule lookingDown(String feature) {
        var above = FEATURES.subList(FEATURES.indexOf(feature) + 1, FEATURES.size()).stream()
                .map(higher -> "app.verdict." + higher + "..");
        return noClasses()
                .that()
                .resideInAPackage("..%s..".formatted(feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(above, Stream.of("app.verdict")).toArray(String[]::new));
    }

    static ArchRule keepingItsScreens(String feature) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..%s.ui..".formatted(feature))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..%s.ui..".formatted(feature));
    }

    private static boolean readsTheSystemsTime(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var takesClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        if (owner.isEquivalentTo(Clock.class)) return call.getName().startsWith("system");
        if (owner.isEquivalentTo(System.class))
            return Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
        return owner.getPackageName().equals("java.time") && call.getName().equals("now") && !takesClock;
    }

    private static void writesOfPublicMethods(JavaMethod method, ConditionEvents events) {
        method.getFieldAccesses().stream()
                .filter(access -> access.getAccessType() == AccessType.SET)
                .map(JavaAccess::getDescription)
                .forEach(written -> events.add(violated(method, written)));
    }

    private static void genericCatches(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(Rules::catchesGeneric)
                .map(JavaCodeUnit::getFullName)
                .forEach(name -> events.add(violated(type, name + " catches a generic exception")));
    }

    private static boolean catchesGeneric(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught ->
                        caught.isEquivalentTo(Exception.class) || caught.isEquivalentTo(RuntimeException.class));
    }

    private static <T extends HasName> ArchCondition<T> each(String what, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }

    private static ConditionEvent violated(Object item, String message) {
        return SimpleConditionEvent.violated(item, message);
    }
}

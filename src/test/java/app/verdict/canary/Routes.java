package app.verdict.canary;

import app.verdict.VerdictApplication;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Where the application answers, asked of its own classes and of Spring. */
final class Routes {
    private Routes() {}

    static Set<String> screens() {
        return classes()
                .filter(type -> type.isAnnotatedWith(Route.class) || type.isAnnotatedWith(RouteAlias.class))
                .map(Routes::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The screens of what went wrong. */
    static Set<String> errors() {
        return classes()
                .filter(type -> type.isAssignableTo(HasErrorParameter.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> classes() {
        return new ClassFileImporter()
                        .importUrl(VerdictApplication.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream();
    }

    private static String address(JavaClass type) {
        return type.getAnnotationOfType(Route.class).value()
                + (type.isAssignableTo(HasUrlParameter.class) ? "/:id" : "");
    }

    static Set<String> endpoints(ApplicationContext application) {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream()
                        .map(pattern -> info.getMethodsCondition().getMethods().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining(" "))
                                + " " + pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

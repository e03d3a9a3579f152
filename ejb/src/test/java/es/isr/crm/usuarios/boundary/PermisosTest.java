package es.isr.crm.usuarios.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.MatrizPermisos;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the container enforces is what the file says. */
class PermisosTest {

    private static final Set<String> EVERYBODY = Stream.concat(
                    Arrays.stream(Rol.values()).map(Rol::roleName), Stream.of(Rol.SISTEMA, MatrizPermisos.ANONIMO))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void annotationsOfBoundariesEqualTheFile() {
        MatrizPermisos matriz = MatrizPermisos.load();
        Map<String, String> written = new TreeMap<>();
        for (String name : matriz.metodos()) {
            written.put(name, new TreeSet<>(matriz.metodo(name).orElseThrow()).toString());
        }
        assertEquals(lines(written), lines(enforced()));
    }

    /** By name, so that a failure shows the rows to add or to change. */
    private static String lines(Map<String, String> roles) {
        return roles.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> enforced() {
        Map<String, String> roles = new TreeMap<>();
        boundaries().flatMap(PermisosTest::businessMethods).forEach(method -> {
            String name = name(method);
            String here = new TreeSet<>(rolesOf(method)).toString();
            assertEquals(roles.getOrDefault(name, here), here, "methods of one name allow different roles: " + name);
            roles.put(name, here);
        });
        return roles;
    }

    private static Stream<Class<?>> boundaries() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("es.isr.crm").stream()
                        .filter(type -> type.getPackageName().endsWith(".boundary"))
                        .map(JavaClass::reflect)
                        .filter(PermisosTest::isSessionBean);
    }

    private static boolean isSessionBean(Class<?> type) {
        return Stream.of(Stateless.class, Singleton.class, Stateful.class).anyMatch(type::isAnnotationPresent);
    }

    private static Stream<Method> businessMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Method method) {
        String[] packages = method.getDeclaringClass().getPackageName().split("\\.");
        String component = packages[packages.length - 2];
        return component + "." + method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Set<String> rolesOf(Method method) {
        return declared(method)
                .or(() -> declared(method.getDeclaringClass()))
                .orElseThrow(() -> new AssertionError("no role on " + method));
    }

    private static Optional<Set<String>> declared(AnnotatedElement element) {
        if (element.isAnnotationPresent(PermitAll.class)) {
            return Optional.of(EVERYBODY);
        }
        if (element.isAnnotationPresent(DenyAll.class)) {
            return Optional.of(Set.of());
        }
        return Optional.ofNullable(element.getAnnotation(RolesAllowed.class)).map(roles -> Set.of(roles.value()));
    }
}

package es.isr.crm;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The shape of the house: who may know whom, and what is not done in it. */
@AnalyzeClasses(packages = "es.isr.crm", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each component may know those before it. The way back is a CDI event. */
    private static final List<String> ORDER = List.of(
            "shared",
            "impresos",
            "usuarios",
            "auditoria",
            "planes",
            "clientes",
            "cobros",
            "correo",
            "tareas",
            "servicios",
            "red",
            "documentos",
            "privacidad",
            "facturacion",
            "tesoreria",
            "impagos",
            "importacion",
            "soporte",
            "agenda",
            "comercial",
            "informes",
            "panel",
            "muestra");

    @ArchTest
    static final ArchRule COMPONENTS_HAVE_NO_CYCLES =
            slices().matching("es.isr.crm.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ENTITIES_KNOW_NEITHER_CONTROL_NOR_BOUNDARY = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..control..", "..boundary..");

    /** The annotations of {@code shared.boundary} are for everybody. */
    @ArchTest
    static final ArchRule CONTROL_DOES_NOT_CALL_BOUNDARIES = noClasses()
            .that()
            .resideInAPackage("..control..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("are boundaries of a component") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().endsWith(".boundary")
                            && !type.getPackageName().startsWith("es.isr.crm.shared");
                }
            });

    @ArchTest
    static final ArchRule NO_PAGES_NO_SERVLETS_NO_JOBS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.batch..", "org.primefaces..");

    @ArchTest
    static final ArchRule EVERY_BOUNDARY_METHOD_SAYS_WHO_MAY = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .and()
            .haveModifier(PUBLIC)
            .should(new ArchCondition<JavaMethod>("name roles, on itself or on its class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean said = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                            .anyMatch(role -> method.isAnnotatedWith(role)
                                    || method.getOwner().isAnnotatedWith(role));
                    events.add(new SimpleConditionEvent(method, said, method.getFullName() + " names no role"));
                }
            });

    @ArchTest
    static final ArchRule REPOSITORIES_JOIN_A_TRANSACTION = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should(new ArchCondition<JavaClass>("be MANDATORY") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean mandatory = type.isAnnotatedWith(Transactional.class)
                                    && type.getAnnotationOfType(Transactional.class)
                                                    .value()
                                            == Transactional.TxType.MANDATORY
                            || type.isAnnotatedWith(TransactionAttribute.class)
                                    && type.getAnnotationOfType(TransactionAttribute.class)
                                                    .value()
                                            == TransactionAttributeType.MANDATORY;
                    events.add(new SimpleConditionEvent(type, mandatory, type.getName() + " opens transactions"));
                }
            });

    @ArchTest
    static final ArchRule NOW_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .areNotAssignableTo(Reloj.class)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule NO_BINARY_FRACTIONS =
            fields().should().notHaveRawType(double.class).andShould().notHaveRawType(float.class);

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|DTO)");

    /** But for the command line. */
    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED =
            noClasses().that().haveSimpleNameNotEndingWith("Main").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static void componentsDependOneWay(JavaClasses all) {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(component -> "es.isr.crm." + component + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                classes()
                        .that()
                        .resideInAPackage("es.isr.crm." + ORDER.get(i) + "..")
                        .should(not(dependOnClassesThat(resideInAnyPackage(later))))
                        .allowEmptyShould(true)
                        .check(all);
            }
        }
    }
}

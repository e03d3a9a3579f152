package es.isr.crm.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Pages ask boundaries; they know no database and no entity manager. */
@AnalyzeClasses(packages = "es.isr.crm.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule PAGES_OPEN_NO_TRANSACTION =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.transaction..");

    @ArchTest
    static final ArchRule PAGES_USE_NO_REPOSITORY =
            noClasses().should().dependOnClassesThat().haveSimpleNameEndingWith("Repository");
}

package es.isr.crm.shared.entity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

/** The provider stores an enum as its number unless the attribute itself names the converter. */
@AnalyzeClasses(packages = "es.isr.crm", importOptions = ImportOption.DoNotIncludeTests.class)
class EnumStorageTest {

    private static final DescribedPredicate<JavaField> STORED_ENUM = DescribedPredicate.describe(
            "are stored enums",
            field -> field.getRawType().isEnum()
                    && !field.getModifiers().contains(JavaModifier.STATIC)
                    && !field.isAnnotatedWith(Transient.class)
                    && (field.getOwner().isAnnotatedWith(Entity.class)
                            || field.getOwner().isAnnotatedWith(MappedSuperclass.class)));

    @ArchTest
    static final ArchRule enumsNameTheirConverter =
            fields().that(STORED_ENUM).should().beAnnotatedWith(Convert.class);
}

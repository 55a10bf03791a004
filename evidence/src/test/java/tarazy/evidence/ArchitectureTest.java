package tarazy.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("tarazy.text", "tarazy.evidence");

    @Test
    void the_text_knows_nothing_of_evidence() {
        noClasses()
                .that()
                .resideInAPackage("tarazy.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tarazy.evidence..")
                .check(CLASSES);
    }

    @Test
    void what_reads_texts_forms_no_circle() {
        slices().matching("tarazy.text.(*)").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("tarazy.text")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tarazy.text.*..")
                .check(CLASSES);
    }

    @Test
    void packages_form_no_circle_and_use_no_other_module() {
        slices().matching("tarazy.(*)").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tarazy.random..",
                        "tarazy.formula..",
                        "tarazy.simulation..",
                        "tarazy.bargain..",
                        "tarazy.casefile..",
                        "tarazy.forecast..")
                .check(CLASSES);
    }
}

package tarazy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarazy.insight.Centre;

/** The order of the house: who may use whom, and what the science does not touch. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("tarazy");

    private static final List<String> ENGINES = List.of("bargain", "game", "influence", "uprising", "movement");
    private static final List<String> SIMULATION = List.of("random", "formula", "simulation");
    private static final List<String> EVIDENCE = List.of("text", "evidence");
    private static final List<String> FORECAST = List.of("casefile", "insight", "dataset", "forecast");

    private static final Set<String> CHANCE = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");
    private static final Set<String> CLOCK_OR_CHANCE = Set.of(
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.util.Collections.shuffle",
            "java.util.Date.<init>",
            "java.util.UUID.randomUUID");

    /** Every package with those it may use, each part of the house on the shoulders of the ones before. */
    static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        ENGINES.forEach(engine -> uses.put(engine, Set.of()));
        uses.put("random", Set.of());
        uses.put("formula", Set.of("random"));
        uses.put("simulation", Set.of("random", "formula"));
        uses.put("text", Set.of());
        uses.put("evidence", Set.of("text"));
        uses.put("insight", Set.of());
        Set<String> belowCases = all(ENGINES, SIMULATION, EVIDENCE);
        uses.put("dataset", all(belowCases, Set.of("insight")));
        uses.put("casefile", belowCases);
        uses.put("forecast", all(belowCases, Set.of("casefile", "insight")));
        Set<String> belowApp = all(belowCases, FORECAST);
        uses.put("report", belowApp);
        uses.put("web", all(belowApp, Set.of("report")));
        uses.put("cli", all(belowApp, Set.of("report", "web")));
        return uses;
    }

    static Stream<String> packages() {
        return uses().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyThoseBelowIt(String name) {
        usesOnly("tarazy." + name + "..", uses().getOrDefault(name, Set.of())).check(HOUSE);
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : HOUSE) {
            String[] parts = each.getPackageName().split("\\.", -1);
            found.add(parts.length < 2 ? "(root)" : parts[1]);
        }
        assertThat(found).contains("bargain", "formula", "forecast", "insight").isSubsetOf(uses().keySet());
    }

    @Test
    void thereAreNoCirclesBetweenPackages() {
        slices().matching("tarazy.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void nothingStaticChanges() {
        noStaticState("tarazy..").check(HOUSE);
    }

    @Test
    void theScienceReadsNoClockAndDrawsNothingUnkeyed() {
        noClockOrChance(patterns(all(ENGINES, SIMULATION, EVIDENCE, FORECAST))).check(HOUSE);
    }

    @Test
    void theEnginesTouchNoFiles() {
        noFiles(patterns(ENGINES)).check(HOUSE);
    }

    @Test
    void theRulesFindWhatTheyForbid() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
        assertFinds(usesOnly("tarazy", Set.of("bargain")), offender, "Centre");
        usesOnly("tarazy", Set.of("insight")).check(offender);
        assertFinds(noStaticState("tarazy"), offender, "Offender.changing", "Offender.COUNTER", "Offender.SHARED");
        assertFinds(
                noClockOrChance("tarazy"),
                offender,
                "Math.random()",
                "System.nanoTime()",
                "java.util.Random",
                "LocalDate.now()",
                "Instant.now()");
        assertFinds(noFiles("tarazy"), offender, "java.io.File", "java.nio.file.Files");
    }

    private static void assertFinds(ArchRule rule, JavaClasses classes, String... findings) {
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(findings);
    }

    private static ArchRule usesOnly(String pattern, Collection<String> others) {
        List<String> allowed = new ArrayList<>(List.of(pattern));
        allowed.addAll(Arrays.asList(patterns(others)));
        return classes()
                .that(resideInAPackage(pattern))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(new String[0])).or(resideOutsideOfPackages("tarazy..")))
                .allowEmptyShould(true);
    }

    /** Templates compile to classes with a table of line numbers, which nothing writes to. */
    private static ArchRule noStaticState(String... patterns) {
        DescribedPredicate<JavaField> changeable = describe("changeable", field -> {
            Set<?> modifiers = field.getModifiers();
            JavaClass type = field.getRawType();
            // a private table of constants is an array for want of anything better
            boolean sharedArray = type.isArray() && !modifiers.contains(PRIVATE);
            // List.of and Map.of are declared as the interface
            boolean collection = type.isAssignableTo(Iterable.class) || type.isAssignableTo(Map.class);
            boolean changes = type.getPackageName().startsWith("java.util.concurrent")
                    || (collection
                            && !type.isInterface()
                            && type.getPackageName().startsWith("java.util"))
                    || type.isAssignableTo(Random.class)
                    || type.isAssignableTo(StringBuilder.class)
                    || type.isAssignableTo(ThreadLocal.class);
            return modifiers.contains(STATIC)
                    && !modifiers.contains(SYNTHETIC)
                    && (!modifiers.contains(FINAL) || sharedArray || changes);
        });
        return noFields()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(patterns).and(not(simpleNameEndingWith("Generated"))))
                .should(be(changeable))
                .as("no static field can change");
    }

    private static ArchRule noClockOrChance(String... patterns) {
        DescribedPredicate<JavaAccess<?>> clockOrChance = describe("clock or chance", access -> {
            String owner = access.getTargetOwner().getName();
            String method = access.getTarget().getName();
            return CHANCE.contains(owner)
                    || CLOCK_OR_CHANCE.contains(owner + "." + method)
                    || (owner.startsWith("java.time.") && method.equals("now"));
        });
        return noClasses().that().resideInAnyPackage(patterns).should().accessTargetWhere(clockOrChance);
    }

    private static ArchRule noFiles(String... patterns) {
        DescribedPredicate<JavaClass> files = resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                .or(describe(
                        "files",
                        type -> type.getPackageName().equals("java.io")
                                && type.getSimpleName().contains("File")));
        return noClasses().that().resideInAnyPackage(patterns).should().dependOnClassesThat(files);
    }

    @SafeVarargs
    private static Set<String> all(Collection<String>... parts) {
        Set<String> all = new TreeSet<>();
        for (Collection<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static String[] patterns(Collection<String> names) {
        return names.stream().map(name -> "tarazy." + name + "..").toArray(String[]::new);
    }

    /** Does everything that is forbidden, so that the rules are seen to work. */
    @SuppressWarnings({"unused", "NonFinalStaticField", "MutablePublicArray", "JavaTimeDefaultTimeZone"})
    static final class Offender {
        static int changing;
        static final AtomicLong COUNTER = new AtomicLong();
        static final double[] SHARED = {1};

        static String offend(java.io.File file) throws java.io.IOException {
            changing++;
            return Math.random()
                    + new Random().nextInt()
                    + System.nanoTime()
                    + java.time.LocalDate.now().toString()
                    + java.util.Optional.empty()
                            .map(nothing -> 1L)
                            .orElseGet(() -> java.time.Instant.now().toEpochMilli())
                    + java.nio.file.Files.size(file.toPath())
                    + Centre.MEAN;
        }
    }
}

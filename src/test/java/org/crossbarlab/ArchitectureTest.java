package org.crossbarlab;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which package may use which, one rule per line of the table in the design, and the habits that
 * hold everywhere. Rules for the packages at the top hold where those exist.
 */
@AnalyzeClasses(packages = "org.crossbarlab", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.crossbarlab.";
    private static final String ND4J = "org.nd4j..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String SLF4J = "org.slf4j..";

    /** What everything below the experiment is made of, and the experiment. */
    private static final String[] EXPERIMENT_AND_BELOW =
            packages(
                    "experiment",
                    "analog",
                    "nn..",
                    "crossbar",
                    "signal",
                    "device",
                    "data",
                    "tensor",
                    "concurrent",
                    "math",
                    "text");

    @ArchTest
    static final ArchRule MATH =
            onlyUses("math", "java..").because("numbers and statistics need the JDK alone");

    @ArchTest
    static final ArchRule TEXT =
            onlyUses("text", "java..")
                    .because("whatever can go wrong or be shown is said with the JDK alone");

    @ArchTest
    static final ArchRule WORDING =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(packages("ui..", "cli..", "app", "text"))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName(ROOT + "text.Messages")
                    .because("the core makes sentences; whoever speaks to the user words them");

    @ArchTest
    static final ArchRule CONCURRENT =
            onlyUses("concurrent", "java..").because("steering work needs the JDK alone");

    @ArchTest
    static final ArchRule SYSTEM =
            onlyUses("system", "java..")
                    .because("an operating system's customs need the JDK alone");

    @ArchTest
    static final ArchRule TENSOR =
            onlyUses("tensor", with("java..", "text", JACKSON))
                    .because(
                            "files from other people are read without anything that could run them"
                                    + " or that is too large to be looked through");

    @ArchTest
    static final ArchRule DATA =
            onlyUses("data", with("java..", "math", "concurrent", "system", "text"))
                    .because("images come from files and seeds, whoever learns from them");

    @ArchTest
    static final ArchRule DEVICE =
            onlyUses("device", with("java..", "math", "text"))
                    .because("a student reads about one cell without knowing of arrays");

    @ArchTest
    static final ArchRule SIGNAL =
            onlyUses("signal", "java..")
                    .because("networks and single products take one path, so it knows of neither");

    @ArchTest
    static final ArchRule CROSSBAR =
            onlyUses("crossbar", with("java..", "device", "signal", "math", "text", ND4J))
                    .because("an array of cells knows nothing of networks");

    @ArchTest
    static final ArchRule NN =
            onlyUses(
                            "nn",
                            with(
                                    "java..",
                                    "nn.kernel",
                                    "signal",
                                    "data",
                                    "math",
                                    "concurrent",
                                    "text",
                                    ND4J,
                                    "org.bytedeco.javacpp.."))
                    .because("a network knows nothing of devices: LayerArithmetic is the port");

    @ArchTest
    static final ArchRule NN_KERNEL =
            onlyUses("nn.kernel", "java..", "jdk.incubator.vector..")
                    .because("hot loops run on arrays alone, so that they can be read and timed");

    @ArchTest
    static final ArchRule ANALOG =
            onlyUses("analog", with("java..", "nn", "crossbar", "signal", "device", "math", "text"))
                    .because("the device-aware idea is one small package between two worlds");

    @ArchTest
    static final ArchRule EXPERIMENT =
            onlyUses("experiment", join(EXPERIMENT_AND_BELOW, "java..", ND4J))
                    .because("experiments run without files, windows and commands");

    @ArchTest
    static final ArchRule IO =
            onlyUses(
                            "io..",
                            join(
                                    EXPERIMENT_AND_BELOW,
                                    ROOT + "system",
                                    "java..",
                                    "javax.imageio..",
                                    JACKSON,
                                    SLF4J))
                    .because("files are written alike for the window and the commands")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule SETTINGS =
            onlyUses(
                            "settings..",
                            join(EXPERIMENT_AND_BELOW, ROOT + "system", "java..", JACKSON, SLF4J))
                    .because("preferences are plain data")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule UI =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "ui..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("org.crossbarlab..")
                                    .and(
                                            DescribedPredicate.not(
                                                    resideInAnyPackage(
                                                            packages(
                                                                    "ui..",
                                                                    "experiment",
                                                                    "io..",
                                                                    "settings..",
                                                                    "concurrent",
                                                                    "data",
                                                                    "math",
                                                                    "text"))))
                                    .and(DescribedPredicate.not(ShownInTheWindow.types())))
                    .because("the window shows settings, snapshots and results, and computes none")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CLI =
            onlyUses(
                            "cli..",
                            join(
                                    EXPERIMENT_AND_BELOW,
                                    "java..",
                                    ROOT + "io..",
                                    ROOT + "settings..",
                                    "picocli..",
                                    SLF4J))
                    .because("commands run the same experiments without a window")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule APP =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "app..")
                    .because("the composition root uses everything and nobody uses it");

    @ArchTest
    static final ArchRule JAVAFX =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(packages("ui..", "app.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..")
                    .because("the core and the commands run where there is no screen");

    @ArchTest
    static final ArchRule ND4J_STAYS_BELOW =
            noClasses()
                    .that()
                    .resideInAnyPackage(packages("ui..", "io..", "settings.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ND4J, "org.bytedeco..")
                    .because("results leave the core as records of plain numbers")
                    .allowEmptyShould(true);

    /** The launcher's shutdown hook has to be a thread; the data package's client has its own. */
    @ArchTest
    static final ArchRule THREADS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(packages("ui.task..", "concurrent", "app"))
                    .should()
                    .accessTargetWhere(
                            target("java.lang.Thread", "<init>")
                                    .or(target("java.lang.Thread", "ofPlatform"))
                                    .or(target("java.lang.Thread", "ofVirtual"))
                                    .or(target("java.lang.Thread", "startVirtualThread"))
                                    .or(target("java.util.Timer", "<init>"))
                                    .or(target("java.util.concurrent.Executors", ".*"))
                                    .or(target("java.util.concurrent.ForkJoinPool", "<init>"))
                                    .or(
                                            target(
                                                    "java.util.concurrent.ThreadPoolExecutor",
                                                    "<init>")))
                    .because(
                            "threads have owners that name them, end them and hear their failures");

    @ArchTest
    static final ArchRule RANDOMNESS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "math")
                    .should()
                    .accessTargetWhere(
                            target("java.util.(Random|SplittableRandom)", "<init>")
                                    .or(target("java.security.SecureRandom", ".*"))
                                    .or(target("java.lang.Math", "random"))
                                    .or(target("java.util.concurrent.ThreadLocalRandom", "current"))
                                    .or(target("java.util.random.RandomGenerator", "of|getDefault"))
                                    .or(target("java.util.random.RandomGeneratorFactory", ".*"))
                                    .or(target("java.util.Collections", "shuffle"))
                                    .or(target("java.util.UUID", "randomUUID"))
                                    .or(
                                            target(
                                                    "org.nd4j.linalg.factory.Nd4j",
                                                    "(rand|choice|shuffle).*|getRandom.*"))
                                    .or(target("org.nd4j.linalg.factory.Random", ".*")))
                    .because("one seed, through RandomStreams, makes every run repeatable");

    @ArchTest
    static final ArchRule STATIC_FIELDS =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("state that everybody can change belongs to nobody");

    @ArchTest
    static final ArchRule STANDARD_STREAMS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(packages("cli..", "app.."))
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("only commands speak to a terminal; the rest returns or throws");

    @ArchTest
    static final ArchRule KNOWN_PACKAGES =
            classes()
                    .that()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .resideInAnyPackage(
                            join(
                                    EXPERIMENT_AND_BELOW,
                                    packages(
                                            "system",
                                            "io..",
                                            "settings..",
                                            "ui..",
                                            "cli..",
                                            "app")))
                    .because("a class in a package without a rule would be free of all rules");

    @ArchTest
    static final ArchRule CYCLES =
            slices().matching("org.crossbarlab.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("packages can then be read, tested and replaced one after another");

    /** Builds make empty package-info classes where there are none, so the sources tell. */
    @ArchTest
    void everyPackageSaysWhatItIsFor(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
                .isNotEmpty()
                .allSatisfy(
                        name ->
                                assertThat(
                                                Path.of(
                                                        "src/main/java",
                                                        name.replace('.', '/'),
                                                        "package-info.java"))
                                        .exists());
    }

    private static ArchRule onlyUses(String subject, String... allowed) {
        return classes()
                .that()
                .resideInAPackage(ROOT + subject)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(join(allowed, ROOT + subject)));
    }

    /** Short names are this project's packages; those with two dots are taken as they are. */
    private static String[] with(String... names) {
        return Arrays.stream(names)
                .map(name -> name.endsWith("..") ? name : ROOT + name)
                .toArray(String[]::new);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> ROOT + name).toArray(String[]::new);
    }

    private static String[] join(String[] first, String... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String owner, String name) {
        return describe(
                owner + "." + name,
                access ->
                        access.getTargetOwner().getName().matches(owner)
                                && access.getTarget().getName().matches(name));
    }
}

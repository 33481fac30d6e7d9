package org.crossbarlab;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.converter.NumberStringConverter;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whatever formats, parses or changes case says for which locale: numbers have the same digits and
 * points wherever the program runs, and an i keeps its dot.
 */
@AnalyzeClasses(packages = "org.crossbarlab", importOptions = DoNotIncludeTests.class)
class LocaleArchitectureTest {

    private static final String TEXTS = "org.crossbarlab.text";

    /** By class, the methods that follow the default locale unless they are told another. */
    private static final Map<String, String> FOLLOWING =
            Map.ofEntries(
                    Map.entry("java.lang.String", "format|formatted|toLowerCase|toUpperCase"),
                    Map.entry("java.io.(PrintStream|PrintWriter|Console)", "format|printf"),
                    Map.entry("java.util.(Formatter|Scanner)", "<init>"),
                    Map.entry("java.text.(MessageFormat|ChoiceFormat)", "<init>"),
                    Map.entry("java.text.(DecimalFormat|SimpleDateFormat)", "<init>"),
                    Map.entry("java.text.(NumberFormat|DateFormat|Collator)", "get.*Instance"),
                    Map.entry("java.time.format.DateTimeFormatter", "of.*"),
                    Map.entry("java.time.format.DateTimeFormatterBuilder", "toFormatter"),
                    Map.entry("java.util.logging.SimpleFormatter", "<init>"),
                    Map.entry("java.util.logging.(Formatter|SimpleFormatter)", "formatMessage"),
                    Map.entry("javafx.beans.binding.Bindings", "format"),
                    Map.entry("javafx.util.converter..*StringConverter", "<init>"));

    @ArchTest
    static final ArchRule LOCALES =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "follow the default locale",
                                    LocaleArchitectureTest::followsTheDefault))
                    .because("numbers are written alike everywhere: name Locale.ROOT");

    @ArchTest
    static final ArchRule LANGUAGE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(TEXTS)
                    .should()
                    .callMethod(Locale.class, "getDefault")
                    .because("the user's language chooses sentences, and nothing else");

    private static boolean followsTheDefault(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (follows(target) || isStaticMessage(target) || isFormattedText(target))
                && target.getRawParameterTypes().stream()
                        .noneMatch(LocaleArchitectureTest::saysWhich);
    }

    private static boolean follows(CodeUnitAccessTarget target) {
        return FOLLOWING.entrySet().stream()
                .anyMatch(
                        each ->
                                target.getOwner().getName().matches(each.getKey())
                                        && target.getName().matches(each.getValue()));
    }

    /** The method of an instance, which has the locale of that, is inherited and takes one. */
    private static boolean isStaticMessage(CodeUnitAccessTarget target) {
        return target.getOwner().getName().equals("java.text.MessageFormat")
                && target.getName().equals("format")
                && target.getRawParameterTypes().size() == 2;
    }

    private static boolean isFormattedText(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().startsWith("javafx.beans")
                && target.getName().equals("asString")
                && !target.getRawParameterTypes().isEmpty();
    }

    private static boolean saysWhich(JavaClass type) {
        return type.isEquivalentTo(Locale.class) || type.isEquivalentTo(DecimalFormatSymbols.class);
    }

    /** Each line leaves it to the default locale. */
    private static final class Offender {

        static List<Object> offences() {
            PrintStream stream = new PrintStream(new ByteArrayOutputStream());
            return List.of(
                    String.format("%d", 1),
                    "%d".formatted(1),
                    "I".toLowerCase(),
                    "i".toUpperCase(),
                    stream.printf("%d", 1),
                    stream.format("%d", 1),
                    new MessageFormat("{0}"),
                    MessageFormat.format("{0}", 1),
                    new DecimalFormat("0.0"),
                    NumberFormat.getInstance(),
                    NumberFormat.getPercentInstance(),
                    DateTimeFormatter.ofPattern("uuuu"),
                    Bindings.format("%d", 1),
                    new SimpleIntegerProperty(1).asString("%d"),
                    new NumberStringConverter(),
                    Locale.getDefault());
        }
    }

    /** Each line says which. */
    private static final class Conformist {

        static List<Object> ways() {
            PrintStream stream = new PrintStream(new ByteArrayOutputStream());
            return List.of(
                    String.format(Locale.ROOT, "%d", 1),
                    "I".toLowerCase(Locale.ROOT),
                    stream.printf(Locale.ROOT, "%d", 1),
                    new MessageFormat("{0}", Locale.ROOT).format(new Object[] {1}),
                    new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)),
                    NumberFormat.getInstance(Locale.ROOT),
                    DateTimeFormatter.ofPattern("uuuu", Locale.ROOT),
                    Bindings.format(Locale.ROOT, "%d", 1),
                    new SimpleIntegerProperty(1).asString());
        }
    }

    @Test
    void theRulesFindEveryKindAndNothingElse() {
        int kinds = Offender.offences().size();
        int found = faults(LOCALES, Offender.class) + faults(LANGUAGE, Offender.class);
        assertThat(found).isEqualTo(kinds);
        assertThat(Conformist.ways()).isNotEmpty();
        assertThat(faults(LOCALES, Conformist.class)).isZero();
    }

    private static int faults(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type))
                .getFailureReport()
                .getDetails()
                .size();
    }
}

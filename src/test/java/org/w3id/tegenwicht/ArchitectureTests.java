package org.w3id.tegenwicht;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The floors of the house: imports point down, and neighbours on a floor do not know each other. Packages start empty,
 * and a rule about an empty package holds: hence {@code allowEmptyShould} and the optional layers.
 */
@AnalyzeClasses(packages = ArchitectureTests.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    static final String ROOT = "org.w3id.tegenwicht";

    private static final List<String> FLOOR_4 = List.of("browse", "answers", "publish", "federation", "intake");
    private static final List<String> FLOOR_3 = List.of("query", "sparql");
    private static final List<String> FLOOR_2 = List.of("graph");
    private static final List<String> FLOOR_1 = List.of("shapes", "evidence", "vocabulary", "negotiation");

    @ArchTest
    static final ArchRule importsPointDown = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("application").definedBy(ROOT)
            .layer("floor 4").definedBy(packages(FLOOR_4))
            .layer("floor 3").definedBy(packages(FLOOR_3))
            .layer("floor 2").definedBy(packages(FLOOR_2))
            .layer("floor 1").definedBy(packages(FLOOR_1))
            .whereLayer("application").mayNotBeAccessedByAnyLayer()
            .whereLayer("floor 4").mayOnlyBeAccessedByLayers("application")
            .whereLayer("floor 3").mayOnlyBeAccessedByLayers("application", "floor 4")
            .whereLayer("floor 2").mayOnlyBeAccessedByLayers("application", "floor 4", "floor 3")
            .whereLayer("floor 1").mayOnlyBeAccessedByLayers("application", "floor 4", "floor 3", "floor 2");

    @ArchTest
    static final ArchRule importsGoRoundInNoCircle =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyClassIsOnAFloor = classes()
            .should().resideInAnyPackage(packages(Stream.of(FLOOR_1, FLOOR_2, FLOOR_3, FLOOR_4, List.of(""))
                    .flatMap(List::stream).toList()));

    @ArchTest
    static final ArchRule onlyFederationKnowsRdf4j = noClasses().that().resideOutsideOfPackage(in("federation"))
            .should().dependOnClassesThat().resideInAPackage("org.eclipse.rdf4j..");

    @ArchTest
    static final ArchRule evidenceIsPureJava = noClasses().that().resideInAPackage(in("evidence"))
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..", "org.springframework..", "jakarta..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewsGetPlainRecords = noClasses().that().resideInAnyPackage(in("browse"), in("answers"))
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesAreNamedAfterWhatTheyDo = noClasses()
            .should().resideInAnyPackage(in("util"), in("common"), in("helper"), in("impl"), in("manager"),
                    in("controller"), in("service"), in("repository"));

    @ArchTest
    static void neighboursDoNotKnowEachOther(JavaClasses classes) {
        neighbours(FLOOR_4, classes);
        neighbours(FLOOR_3, classes);
        neighbours(FLOOR_1, classes);
    }

    private static void neighbours(List<String> floor, JavaClasses classes) {
        for (String one : floor) {
            String[] others = packages(floor.stream().filter(other -> !other.equals(one))
                    .filter(other -> !(one.equals("shapes") && other.equals("vocabulary"))).toList());
            noClasses().that().resideInAPackage(packages(List.of(one))[0])
                    .should().dependOnClassesThat().resideInAnyPackage(others)
                    .allowEmptyShould(true).check(classes);
        }
    }

    private static String in(String name) {
        return ".." + name + "..";
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> name.isEmpty() ? ROOT : ROOT + "." + name + "..").toArray(String[]::new);
    }
}

package org.w3id.tegenwicht.publish.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each graph that we ship has a title in plain Dutch and in English, made of its path. */
class PathWordsTest {

    private static final Set<String> PROPER_NAMES = Set.of("amsterdam", "bbga", "cbs", "eef", "eif", "emmie", "essa", "grade", "maryland", "sei", "wwc", "wwg");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data/act/interventions-work-and-income            | interventies, werk en inkomen (aanpakken)        | interventions, work and income (act)
            data/act/care-leavers                             | jongeren uit de jeugdzorg (aanpakken)            | care leavers (act)
            data/act/groups-wwc                               | groepen WWC (aanpakken)                          | groups WWC (act)
            data/describe/places-amsterdam-areas              | plaatsen, gebieden van Amsterdam (beschrijven)   | places, areas of Amsterdam (describe)
            data/describe/cbs-key-figures-2022                | kerncijfers van het CBS 2022 (beschrijven)       | CBS key figures 2022 (describe)
            data/sources-wwc-and-contact                      | bronnen, WWC en contact tussen groepen           | sources, WWC and contact between groups
            ontology/schemes/ladder-eef-security              | bewijsladder EEF, sterkte van het bewijs (begrippenlijsten) | evidence ladder EEF, strength of the evidence (concept schemes)
            ontology/schemes/ladder-maryland-1997             | bewijsladder Maryland 1997 (begrippenlijsten)    | evidence ladder Maryland 1997 (concept schemes)
            ontology/tegenwicht                               | ontologie                                        | ontology
            """)
    void aPathIsSaidInBothLanguages(String path, String dutch, String english) {
        assertThat(PathWords.dutch(path)).isEqualTo(dutch);
        assertThat(PathWords.english(path)).isEqualTo(english);
    }

    /** A graph of somebody else has words that we do not know: they stay together. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            test/my-own-notes         | my own notes            | my own notes
            data/act/groups-of-eef    | groepen, of EEF (aanpakken) | groups, of EEF (act)
            """)
    void wordsThatNobodyKnowsStayAsTheyAre(String path, String dutch, String english) {
        assertThat(PathWords.dutch(path)).isEqualTo(dutch);
        assertThat(PathWords.english(path)).isEqualTo(english);
    }

    @Test
    void eachWordInAPathThatWeShipHasADutchName() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (String path : shipped()) {
            PathWords.parts(path).stream().filter(part -> Words.dutch(part).isEmpty()).map(part -> path + ": " + part).forEach(unknown::add);
        }
        assertThat(unknown).as("Give these words Dutch in Words, or name them there as proper names").isEmpty();
    }

    /** A word that is the same in both languages was given no Dutch, or is a name. */
    @Test
    void dutchTitlesHaveNoEnglishWords() throws IOException {
        Set<String> same = new TreeSet<>();
        for (String path : shipped()) {
            PathWords.parts(path).stream().filter(part -> Words.dutch(part).filter(Words.english(part)::equals).isPresent())
                    .filter(part -> !PROPER_NAMES.contains(part) && !part.matches("\\d{4}")).forEach(same::add);
        }
        assertThat(same).isEmpty();
    }

    @Test
    void noTwoGraphsThatWeShipAreCalledTheSame() throws IOException {
        List<String> paths = shipped();
        assertThat(paths.stream().map(PathWords::dutch)).doesNotHaveDuplicates();
        assertThat(paths.stream().map(PathWords::english)).doesNotHaveDuplicates();
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> data = Files.walk(Path.of("data")); Stream<Path> ontology = Files.walk(Path.of("ontology"))) {
            List<String> paths = Stream.concat(Stream.concat(data, ontology).map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".ttl") && !path.startsWith("ontology/shapes/")).map(path -> path.substring(0, path.length() - 4)),
                    Stream.of("default", "description", "ledger")).collect(Collectors.toList());
            assertThat(paths).hasSizeGreaterThan(110);
            return paths;
        }
    }
}

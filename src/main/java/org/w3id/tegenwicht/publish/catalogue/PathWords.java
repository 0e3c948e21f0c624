package org.w3id.tegenwicht.publish.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a graph is called, made of its path: {@code data/act/groups-work-and-income} is "groups, work and income (act)". Dutch where we know the word. */
final class PathWords {

    private static final Map<String, String> SECTIONS = Map.of("act", "aanpakken", "understand", "begrijpen", "describe", "beschrijven",
            "schemes", "begrippenlijsten", "ontology", "ontologie");

    private static final Map<String, String> DOMAINS = Map.of("education-and-youth", "onderwijs en jeugd", "housing-and-health", "wonen en gezondheid",
            "safety-and-participation", "veiligheid en meedoen", "work-and-income", "werk en inkomen", "school-and-care", "school en zorg");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("assessments", "beoordelingen"), Map.entry("care-leaver-studies", "onderzoeken bij jongeren uit de jeugdzorg"),
            Map.entry("care-leavers", "jongeren uit de jeugdzorg"), Map.entry("characteristics", "kenmerken"), Map.entry("claims", "uitspraken over oorzaken"),
            Map.entry("contact-hypothesis", "contact tussen groepen"), Map.entry("contact-hypothesis-studies", "onderzoeken naar contact tussen groepen"),
            Map.entry("countries", "landen"), Map.entry("evidence-lines", "bewijs bij uitspraken"), Map.entry("groups", "groepen"),
            Map.entry("hiring-discrimination", "discriminatie bij werving"), Map.entry("indicators", "indicatoren"),
            Map.entry("interventions", "interventies"), Map.entry("organizations", "organisaties"), Map.entry("rental-discrimination", "discriminatie bij verhuur"),
            Map.entry("review-findings", "uitkomsten van overzichten"), Map.entry("school-interventions", "interventies op school"),
            Map.entry("sources", "bronnen"), Map.entry("studies", "onderzoeken"), Map.entry("withdrawn", "ingetrokken"));

    private PathWords() {
    }

    static String dutch(String path) {
        return words(path, true);
    }

    static String english(String path) {
        return words(path, false);
    }

    private static String words(String path, boolean dutch) {
        List<String> parts = List.of(path.split("/"));
        String name = parts.getLast();
        String domain = DOMAINS.keySet().stream().filter(end -> name.endsWith("-" + end)).findFirst().orElse("");
        String first = domain.isEmpty() ? name : name.substring(0, name.length() - domain.length() - 1);
        String words = Stream.of(say(first, NAMES, dutch), say(domain, DOMAINS, dutch)).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        String section = parts.size() > 2 ? parts.get(parts.size() - 2) : "";
        return section.isEmpty() ? words : words + " (" + say(section, SECTIONS, dutch) + ")";
    }

    private static String say(String name, Map<String, String> words, boolean dutch) {
        return dutch && words.containsKey(name) ? words.get(name) : name.replace('-', ' ');
    }
}

package org.w3id.tegenwicht.publish.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parts of a path are called. Proper names apart, each needs Dutch. Several words are one part where that reads better. */
final class Words {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amsterdam", "Amsterdam"), Map.entry("bbga", "BBGA"), Map.entry("cbs", "CBS"), Map.entry("eef", "EEF"), Map.entry("eif", "EIF"),
            Map.entry("emmie", "EMMIE"), Map.entry("essa", "ESSA"), Map.entry("grade", "GRADE"), Map.entry("maryland", "Maryland"),
            Map.entry("sei", "SEI"), Map.entry("wwc", "WWC"), Map.entry("wwg", "WWG"));

    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("act", "aanpakken"), Map.entry("amsterdam-areas", "gebieden van Amsterdam"), Map.entry("assessments", "beoordelingen"),
            Map.entry("care-leaver-studies", "onderzoeken bij jongeren uit de jeugdzorg"), Map.entry("care-leavers", "jongeren uit de jeugdzorg"),
            Map.entry("cbs-key-figures", "kerncijfers van het CBS"), Map.entry("characteristics", "kenmerken"), Map.entry("claims", "beweringen over oorzaken"),
            Map.entry("comparisons", "vergelijkingen"), Map.entry("contact", "contact tussen groepen"), Map.entry("contact-hypothesis", "contact tussen groepen"),
            Map.entry("contact-hypothesis-studies", "onderzoeken naar contact tussen groepen"), Map.entry("countries", "landen"),
            Map.entry("default", "wat in geen andere graaf staat"), Map.entry("deliverers", "uitvoerders"), Map.entry("describe", "beschrijven"),
            Map.entry("description", "beschrijving van de graaf"), Map.entry("designs", "onderzoeksopzetten"), Map.entry("directions", "richtingen"),
            Map.entry("discrimination", "discriminatie"), Map.entry("education-and-youth", "onderwijs en jeugd"), Map.entry("effect-measures", "effectmaten"),
            Map.entry("evidence-lines", "bewijs bij beweringen"), Map.entry("grounds", "gronden van discriminatie"),
            Map.entry("groups", "groepen"), Map.entry("hiring-discrimination", "discriminatie bij werving"), Map.entry("housing-and-health", "wonen en gezondheid"),
            Map.entry("indicators", "indicatoren"), Map.entry("intervention-types", "soorten interventies"), Map.entry("interventions", "interventies"),
            Map.entry("ladder", "bewijsladder"), Map.entry("ladder-eef-cost", "kostenladder EEF"), Map.entry("ledger", "logboek"),
            Map.entry("life-domains", "leefgebieden"), Map.entry("life-stages", "levensfasen"), Map.entry("mappings", "koppelingen met andere lijsten"),
            Map.entry("mechanisms", "mechanismen"), Map.entry("organizations", "organisaties"), Map.entry("outcomes", "uitkomstmaten"),
            Map.entry("outlines", "grenzen"), Map.entry("place-types", "soorten plaatsen"), Map.entry("places", "plaatsen"),
            Map.entry("points", "punten op de kaart"), Map.entry("problem-outcomes", "uitkomstmaten bij problemen"), Map.entry("problems", "problemen"),
            Map.entry("recognitions", "erkenningen"), Map.entry("rental-discrimination", "discriminatie bij verhuur"),
            Map.entry("review-findings", "uitkomsten van overzichten"), Map.entry("reviews", "overzichten"),
            Map.entry("safety-and-participation", "veiligheid en meedoen"), Map.entry("schemes", "begrippenlijsten"), Map.entry("school-and-care", "school en zorg"),
            Map.entry("school-interventions", "interventies op school"), Map.entry("security", "sterkte van het bewijs"), Map.entry("sources", "bronnen"),
            Map.entry("sources-describe", "bronnen van plaatsen en cijfers"),
            Map.entry("structure", "opbouw"), Map.entry("studies", "onderzoeken"), Map.entry("study", "één onderzoek"), Map.entry("tegenwicht", "ontologie"),
            Map.entry("time-points", "meetmomenten"), Map.entry("trial", "één experiment"), Map.entry("understand", "begrijpen"), Map.entry("units", "eenheden"),
            Map.entry("withdrawn", "ingetrokken"), Map.entry("work-and-income", "werk en inkomen"), Map.entry("wwc-and-contact", "WWC en contact tussen groepen"),
            Map.entry("wwc-findings", "uitkomsten van de WWC"));

    /** Where the words of the path are not the best English. */
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("amsterdam-areas", "areas of Amsterdam"), Map.entry("contact", "contact between groups"), Map.entry("contact-hypothesis", "contact between groups"),
            Map.entry("contact-hypothesis-studies", "studies of contact between groups"), Map.entry("default", "what stands in no other graph"),
            Map.entry("description", "description of the graph"), Map.entry("designs", "study designs"), Map.entry("grounds", "grounds of discrimination"),
            Map.entry("ladder", "evidence ladder"), Map.entry("ladder-eef-cost", "cost ladder EEF"), Map.entry("mappings", "mappings to other lists"),
            Map.entry("organizations", "organisations"), Map.entry("outcomes", "outcome measures"), Map.entry("points", "points on the map"),
            Map.entry("problem-outcomes", "outcome measures of problems"), Map.entry("schemes", "concept schemes"), Map.entry("security", "strength of the evidence"),
            Map.entry("sources-describe", "sources of places and figures"), Map.entry("study", "one study"), Map.entry("tegenwicht", "ontology"),
            Map.entry("trial", "one trial"), Map.entry("wwc-and-contact", "WWC and contact between groups"));

    private Words() {
    }

    /** The name in Dutch; empty when we know none. */
    static Optional<String> dutch(String part) {
        return isName(part) ? Optional.of(NAMES.getOrDefault(part, part)) : Optional.ofNullable(DUTCH.get(part));
    }

    /** The name in English, with capitals where names have them. */
    static String english(String part) {
        return ENGLISH.containsKey(part) ? ENGLISH.get(part)
                : Stream.of(part.split("-")).map(word -> NAMES.getOrDefault(word, word)).collect(Collectors.joining(" "));
    }

    /** Whether a part is a proper name or a year, which are the same in each language. */
    static boolean isName(String part) {
        return NAMES.containsKey(part) || part.matches("\\d{4}");
    }

    /** How many words from the first on make up one part: as many as we have Dutch for, or else one. */
    static int length(List<String> words) {
        int length = words.size();
        while (length > 1 && dutch(String.join("-", words.subList(0, length))).isEmpty()) {
            length--;
        }
        return length;
    }
}

package org.w3id.tegenwicht.query.synthesis;

import java.util.Locale;
import java.util.Optional;
import org.w3id.tegenwicht.query.Wording;

/**
 * A finding that was selected, but is not pooled.
 *
 * @param iri of the finding
 * @param label what it is called
 * @param study the IRI of its study
 * @param studyLabel how that study is cited; may be null
 * @param reason why it is left out
 * @param measured its effect; empty when it cannot be weighed
 */
public record LeftOut(String iri, Wording label, String study, String studyLabel, Reason reason, Optional<Measured> measured) {

    /** Why a finding is not pooled. */
    public enum Reason {
        EXCLUDED("Weggelaten op verzoek", "Left out on request"),
        RESULT_OF_A_REVIEW("Zelf al een samengenomen uitkomst: de onderzoeken erachter kunnen hier al meetellen",
                "Itself a pooled result: the studies behind it may already count here"),
        NO_STANDARD_ERROR("Geen standaardfout en geen interval, dus niet te wegen", "No standard error and no interval, so it cannot be weighed"),
        STUDY_IN_ANOTHER_DATA_SET("Dit onderzoek telt al mee met de cijfers uit een andere gegevensset, voor dezelfde uitkomstmaat",
                "This study already counts with the numbers of another data set, for the same outcome");

        private final Wording explanation;

        Reason(String nl, String en) {
            this.explanation = new Wording(nl, en);
        }

        /** The name that programs meet. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The reason in words. */
        public Wording explanation() {
            return explanation;
        }
    }
}

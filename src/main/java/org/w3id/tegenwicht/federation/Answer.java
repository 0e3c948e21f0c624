package org.w3id.tegenwicht.federation;

import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;

/** The answer to a federated query, before it is written: rows, a yes or no, or statements. */
sealed interface Answer {

    record Rows(List<String> names, List<BindingSet> rows) implements Answer {
    }

    record Truth(boolean holds) implements Answer {
    }

    record Statements(List<Statement> statements) implements Answer {
    }

    /**
     * @param answer what there is
     * @param warnings what is missing from it, and because of whom; empty when nothing is
     */
    record Told(Answer answer, List<MemberFault> warnings) {

        Written in(AnswerFormat format) {
            return new Written(this, format);
        }
    }
}

package org.w3id.tegenwicht.sparql;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.w3id.tegenwicht.negotiation.Unsayable;

/** Rows that are looked at on their way into XML: what it cannot write, Jena writes as a reference that no parser takes. */
final class SayableRows {

    private SayableRows() {
    }

    static RowSet in(AnswerFormat format, RowSet rows) {
        if (!format.language().equals(ResultSetLang.RS_XML)) {
            return rows;
        }
        List<Var> shown = rows.getResultVars();
        return RowSetStream.create(shown, Iter.map(rows, row -> checked(row, shown, format)));
    }

    private static Binding checked(Binding row, List<Var> shown, AnswerFormat format) {
        for (Var variable : shown) {
            if (row.contains(variable) && !Unsayable.isXml(row.get(variable))) {
                throw Failure.notAcceptable(format.plainType() + ", which has no words for the control character in " + variable,
                        AnswerFormat.listed(AnswerFormat.ROWS.stream().filter(other -> !other.language().equals(format.language()))));
            }
        }
        return row;
    }
}

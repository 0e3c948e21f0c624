package org.w3id.tegenwicht.sparql;

import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** STRLANG, for which a language tag with a wrong character is an error of the value: Jena 6.0.0 fails on its own message about it. */
final class StrLang extends E_StrLang {

    StrLang(Expr text, Expr language) {
        super(text, language);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue language) {
        try {
            NodeValue tagged = super.eval(text, language);
            tagged.asNode(); // which looks at the tag
            return tagged;
        } catch (IllegalArgumentException malformed) {
            throw new ExprEvalException("STRLANG: not a language tag: " + language.asString());
        }
    }

    @Override
    public Expr copy(Expr text, Expr language) {
        return new StrLang(text, language);
    }
}

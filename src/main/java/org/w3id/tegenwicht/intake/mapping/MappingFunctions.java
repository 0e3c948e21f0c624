package org.w3id.tegenwicht.intake.mapping;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;

/** The functions that mappings may call, in the namespace {@value #NAMESPACE}. */
final class MappingFunctions {

    static final String NAMESPACE = "https://w3id.org/tegenwicht/function#";

    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final Map<String, String> LETTERS = Map.of("ł", "l", "ø", "o", "ß", "ss", "đ", "d", "æ", "ae", "œ", "oe", "&", " and ");

    private MappingFunctions() {}

    /** The standard functions and those of mappings, for one run. */
    static FunctionRegistry registry() {
        FunctionRegistry registry = FunctionRegistry.createFrom(FunctionRegistry.get());
        registry.put(NAMESPACE + "slug", uri -> new Slug());
        registry.put(NAMESPACE + "decimal", uri -> new Decimal());
        registry.put(NAMESPACE + "union", uri -> new Union());
        return registry;
    }

    /** Lower case ASCII words with hyphens between them: the form of a slug. */
    static String slug(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").replaceAll("['’`´]", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static final class Slug extends FunctionBase1 {
        @Override
        public NodeValue exec(NodeValue text) {
            return NodeValue.makeString(slug(text.asString()));
        }
    }

    /** A number as xsd:decimal without loss: sources write 9.2e-4 and the minus sign of typographers too. */
    private static final class Decimal extends FunctionBase1 {
        @Override
        public NodeValue exec(NodeValue text) {
            try {
                return NodeValue.makeDecimal(new BigDecimal(text.asString().strip().replace('\u2212', '-')));
            } catch (NumberFormatException e) {
                throw new ExprEvalException("not a number: " + text.asString());
            }
        }
    }

    /** The parts of a geometry collection in WKT as one shape, always written in the same order. */
    private static final class Union extends FunctionBase1 {
        @Override
        public NodeValue exec(NodeValue text) {
            try {
                return NodeValue.makeString(new WKTWriter().write(new WKTReader().read(text.asString()).union().norm()));
            } catch (ParseException e) {
                throw new ExprEvalException("not WKT: " + e.getMessage());
            }
        }
    }
}

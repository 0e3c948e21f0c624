package org.w3id.tegenwicht.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.ExprUtils;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFunctionsTest {

    @BeforeAll
    static void startJena() {
        JenaSystem.init();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Oude Pijp,                      oude-pijp
            Chassébuurt,                    chassebuurt
            'Bijlmer Oost (E,G,K)',         bijlmer-oost-e-g-k
            '  Hoofdweg e.o. ',             hoofdweg-e-o
            Łódź & Øresund,                 lodz-and-oresund
            Straße,                         strasse
            ’s-Gravenhage,                  s-gravenhage
            ŒUVRE æ đ,                      oeuvre-ae-d
            'Ahmed, Hammarstedt (2008)',    ahmed-hammarstedt-2008
            ½ ﬁn,                           1-2-fin
            %,                              ''
            """)
    void slugIsLowerCaseAsciiWordsWithHyphens(String text, String slug) {
        assertThat(MappingFunctions.slug(text)).isEqualTo(slug);
        assertThat(evaluate("f:slug(\"" + text + "\")").getString()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"0.2607991455737227, 0.2607991455737227", "9.2e-4, 0.00092", "1E3, 1000", "-1.5, -1.5", "\u22121.5, -1.5", "' 12 ', 12", "7., 7",
            "0.10000000000000000000000000001, 0.10000000000000000000000000001"})
    void decimalKeepsEveryDigitAndHasNoExponent(String text, String number) {
        NodeValue value = evaluate("f:decimal(\"" + text + "\")");
        assertThat(value.asNode().getLiteralDatatypeURI()).endsWith("#decimal");
        assertThat(value.getDecimal()).isEqualByComparingTo(number);
        assertThat(value.asNode().getLiteralLexicalForm()).doesNotContainIgnoringCase("e");
    }

    @ParameterizedTest
    @CsvSource({"n/a", "'1,5'", "<0.01", "''"})
    void whatIsNoNumberHasNoDecimal(String text) {
        assertThatThrownBy(() -> evaluate("f:decimal(\"" + text + "\")")).isInstanceOf(ExprEvalException.class);
    }

    @Test
    void unionOfNeighboursIsOneShape() {
        String union = evaluate("f:union('GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0)), POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0)))')").getString();
        assertThat(union).startsWith("POLYGON ((0 0").contains("2 1").doesNotContain("MULTI");
    }

    @Test
    void unionDoesNotDependOnTheOrderOfTheParts() {
        String one = "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))";
        String other = "POLYGON ((5 5, 6 5, 6 6, 5 6, 5 5))";
        assertThat(evaluate("f:union('GEOMETRYCOLLECTION (%s, %s)')".formatted(one, other)))
                .isEqualTo(evaluate("f:union('GEOMETRYCOLLECTION (%s, %s)')".formatted(other, one)));
    }

    @Test
    void unionOfWhatIsNoShapeIsNothing() {
        assertThatThrownBy(() -> evaluate("f:union('round')")).isInstanceOf(ExprEvalException.class);
    }

    private static NodeValue evaluate(String expression) {
        Context context = new Context();
        context.set(ARQConstants.registryFunctions, MappingFunctions.registry());
        FunctionEnv environment = new FunctionEnvBase(context);
        String full = expression.replaceFirst("f:(\\w+)", "<" + MappingFunctions.NAMESPACE + "$1>");
        return ExprUtils.parse(full).eval(BindingFactory.empty(), environment);
    }
}

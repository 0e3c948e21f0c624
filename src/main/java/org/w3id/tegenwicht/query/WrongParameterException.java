package org.w3id.tegenwicht.query;

import java.util.List;
import java.util.function.UnaryOperator;

/** A parameter is missing, unknown, or has a value that it cannot have. The message says which, and what is expected. */
public class WrongParameterException extends RuntimeException {

    private final String parameter;
    private final transient Wording detail;
    private final transient List<String> suggestions;

    private WrongParameterException(String parameter, Wording detail, List<String> suggestions) {
        super(detail.en());
        this.parameter = parameter;
        this.detail = detail;
        this.suggestions = List.copyOf(suggestions);
    }

    /** A value that the parameter cannot have. */
    public static WrongParameterException value(String parameter, String value, Wording expected) {
        String shown = value.length() > 100 ? value.substring(0, 100) + "…" : value;
        return new WrongParameterException(parameter, new Wording(
                "Parameter '" + parameter + "' kan niet '" + shown + "' zijn. Verwacht: " + expected.nl() + ".",
                "Parameter '" + parameter + "' cannot be '" + shown + "'. Expected: " + expected.en() + "."), List.of());
    }

    /** A value that is not one of a few; the nearest of them are suggested. */
    public static WrongParameterException choice(String parameter, String value, List<String> allowed) {
        String names = String.join(", ", allowed);
        WrongParameterException wrong = value(parameter, value, new Wording("een van " + names, "one of " + names));
        return new WrongParameterException(parameter, wrong.detail, Likeness.nearest(value, allowed));
    }

    /** A parameter given more than once. */
    public static WrongParameterException repeated(String parameter) {
        return new WrongParameterException(parameter, new Wording(
                "Parameter '" + parameter + "' is meer dan een keer gegeven. Geef er een.",
                "Parameter '" + parameter + "' was given more than once. Give one."), List.of());
    }

    /** A part asked of an answer that only comes whole, as that of the federation. */
    public static WrongParameterException unpaged(String parameter) {
        return new WrongParameterException(parameter, new Wording(
                "Parameter '" + parameter + "' kan hier niet: deze vraag gaat over de gegevens van meer partijen, en het antwoord komt in één keer. Laat hem weg.",
                "Parameter '" + parameter + "' cannot be used here: this query is over the data of several parties, and its answer comes whole. Leave it out."), List.of());
    }

    /** A parameter with more values than a request may give. */
    static WrongParameterException tooMany(String parameter, int given, int most) {
        return new WrongParameterException(parameter, new Wording(
                "Parameter '" + parameter + "' heeft " + given + " waarden. Geef er hooguit " + most + ".",
                "Parameter '" + parameter + "' has " + given + " values. Give at most " + most + "."), List.of());
    }

    /** A parameter that the query does not have; {@code allowed} are those it has. */
    public static WrongParameterException unknown(String parameter, List<String> allowed) {
        String names = String.join(", ", allowed);
        return new WrongParameterException(parameter, new Wording(
                "Parameter '" + parameter + "' bestaat hier niet. " + (allowed.isEmpty() ? "Er zijn er geen." : "Wel: " + names + "."),
                "There is no parameter '" + parameter + "' here. " + (allowed.isEmpty() ? "There are none." : "There are: " + names + ".")),
                Likeness.nearest(parameter, allowed));
    }

    /** None of several parameters was given, and at least one is needed. */
    public static WrongParameterException needed(List<String> oneOf) {
        String names = String.join(", ", oneOf);
        return new WrongParameterException(null, new Wording(
                "Geef ten minste een van deze parameters: " + names + ".",
                "Give at least one of these parameters: " + names + "."), oneOf);
    }

    /** Words that fit nothing of these types; the nearest slugs are suggested. */
    public static WrongParameterException nothingFound(String parameter, String words, List<String> types, List<String> suggestions) {
        String shown = words.length() > 100 ? words.substring(0, 100) + "…" : words;
        String names = String.join(", ", types);
        return new WrongParameterException(parameter, new Wording(
                "Parameter '" + parameter + "': bij '" + shown + "' vonden we geen " + names + "." + meant(" Bedoelt u ", suggestions),
                "Parameter '" + parameter + "': we found no " + names + " for '" + shown + "'." + meant(" Did you mean ", suggestions)), suggestions);
    }

    /** The same, where callers know the parameter by another name. */
    public WrongParameterException under(String name) {
        UnaryOperator<String> renamed = text -> text.replace("'" + parameter + "'", "'" + name + "'");
        return new WrongParameterException(name, new Wording(renamed.apply(detail.nl()), renamed.apply(detail.en())), suggestions);
    }

    static WrongParameterException missing(Parameter parameter) {
        return new WrongParameterException(parameter.name(), new Wording(
                "Parameter '" + parameter.name() + "' ontbreekt. Verwacht: " + parameter.expects().nl() + ".",
                "Parameter '" + parameter.name() + "' is missing. Expected: " + parameter.expects().en() + "."), List.of());
    }

    static WrongParameterException noSuchThing(Parameter parameter, String value, List<String> suggestions) {
        String type = String.join(", ", parameter.things());
        return new WrongParameterException(parameter.name(), new Wording(
                "Parameter '" + parameter.name() + "': '" + value + "' is niet bekend als " + type + "." + meant(" Bedoelt u ", suggestions),
                "Parameter '" + parameter.name() + "': no " + type + " is known as '" + value + "'." + meant(" Did you mean ", suggestions)),
                suggestions);
    }

    static WrongParameterException ambiguous(Parameter parameter, String value, List<String> candidates) {
        return new WrongParameterException(parameter.name(), new Wording(
                "Parameter '" + parameter.name() + "': '" + value + "' kan meer dan een ding zijn. Schrijf de hele IRI.",
                "Parameter '" + parameter.name() + "': '" + value + "' may be more than one thing. Write the whole IRI."), candidates);
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** What is wrong and what is expected, in both languages. */
    public Wording detail() {
        return detail;
    }

    /** Values, or names of parameters, that were perhaps meant; may be empty. */
    public List<String> suggestions() {
        return suggestions;
    }

    private static String meant(String words, List<String> suggestions) {
        return suggestions.isEmpty() ? "" : words + String.join(", ", suggestions) + "?";
    }
}

package org.w3id.tegenwicht.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/** Finds the parameters of a query by the names of its variables. */
final class Variables {

    private static final Pattern PARAMETER = Pattern.compile("[?$](_[A-Za-z0-9_]*)");
    private static final Pattern NAME = Pattern.compile("(__?)([A-Za-z][A-Za-z0-9]*)(?:_([A-Za-z][A-Za-z0-9]*))?(?:_([A-Za-z][A-Za-z0-9]*))?");
    private static final String LIST = "_list";
    private static final Set<String> TAKEN = Set.of("page", "pageSize", "format");

    private Variables() { }

    /** The parameters in the order in which the query mentions them. */
    static List<Parameter> parameters(String file, Query query, Header header) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        Matcher variables = PARAMETER.matcher(query.toString());
        while (variables.find()) {
            Parameter parameter = parameter(file, variables.group(1), query, header);
            Parameter same = found.putIfAbsent(parameter.name(), parameter);
            if (same != null && !same.variable().equals(parameter.variable())) {
                throw new BadQueryFileException(file, "?" + same.variable() + " and ?" + parameter.variable() + " are one parameter");
            }
        }
        refuseStrangers(file, header, found.keySet());
        return List.copyOf(found.values());
    }

    private static Parameter parameter(String file, String variable, Query query, Header header) {
        boolean many = variable.endsWith(LIST);
        Matcher parts = NAME.matcher(many ? variable.substring(0, variable.length() - LIST.length()) : variable);
        ValueType type = parts.matches() ? ValueType.of(parts.group(3), parts.group(4), query.getPrefixMapping()) : null;
        if (type == null) {
            throw new BadQueryFileException(file, "?" + variable + " should be named like ?_name_type, or ?__name_type when optional, with a type of "
                    + ValueType.WORDS + ", a language such as nl, or prefix_datatype, and perhaps _list after it");
        }
        String name = parts.group(2);
        if (TAKEN.contains(name)) {
            throw new BadQueryFileException(file, "a parameter cannot be named '" + name + "': over HTTP that name is taken");
        }
        String usual = header.defaults().get(name);
        boolean required = parts.group(1).length() == 1 && usual == null;
        return new Parameter(name, variable, type.type(), type.tag(), many, required,
                header.slugs().getOrDefault(name, List.of()), header.enumerate().getOrDefault(name, List.of()), usual);
    }

    private static void refuseStrangers(String file, Header header, Set<String> known) {
        Set<String> named = new TreeSet<>(header.defaults().keySet());
        named.addAll(header.enumerate().keySet());
        named.addAll(header.slugs().keySet());
        named.addAll(header.example().keySet());
        named.removeAll(known);
        if (!named.isEmpty()) {
            throw new BadQueryFileException(file, "the header speaks of parameters " + named + " that the query does not have; it has " + known);
        }
    }
}

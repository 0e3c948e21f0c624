package org.w3id.tegenwicht.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the parameters of a query by the names of its variables. */
final class Variables {

    private static final Pattern PARAMETER = Pattern.compile("[?$](_[A-Za-z0-9_]*)");
    private static final Pattern NAME = Pattern.compile("(__?)([A-Za-z][A-Za-z0-9]*)_([a-z]+)");
    private static final Map<String, Parameter.Type> TYPES = types();
    private static final Set<String> TAKEN = Set.of("page", "pageSize", "format");

    private Variables() { }

    /** The parameters in the order in which the query mentions them. */
    static List<Parameter> parameters(String file, String sparql, Header header) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        Matcher variables = PARAMETER.matcher(sparql);
        while (variables.find()) {
            Parameter parameter = parameter(file, variables.group(1), header);
            Parameter same = found.putIfAbsent(parameter.name(), parameter);
            if (same != null && !same.variable().equals(parameter.variable())) {
                throw new BadQueryFileException(file, "?" + same.variable() + " and ?" + parameter.variable() + " are one parameter");
            }
        }
        refuseStrangers(file, header, found.keySet());
        return List.copyOf(found.values());
    }

    private static Parameter parameter(String file, String variable, Header header) {
        Matcher parts = NAME.matcher(variable);
        if (!parts.matches() || !TYPES.containsKey(parts.group(3))) {
            throw new BadQueryFileException(file, "?" + variable + " should be named like ?_name_type, or ?__name_type when optional, with a type of "
                    + TYPES.keySet());
        }
        String name = parts.group(2);
        if (TAKEN.contains(name)) {
            throw new BadQueryFileException(file, "a parameter cannot be named '" + name + "': over HTTP that name is taken");
        }
        String usual = header.defaults().get(name);
        boolean required = parts.group(1).length() == 1 && usual == null;
        return new Parameter(name, variable, TYPES.get(parts.group(3)), required,
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

    private static Map<String, Parameter.Type> types() {
        return Arrays.stream(Parameter.Type.values())
                .collect(Collectors.toMap(Parameter.Type::word, type -> type, (one, other) -> one, LinkedHashMap::new));
    }
}

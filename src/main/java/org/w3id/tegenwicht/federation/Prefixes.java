package org.w3id.tegenwicht.federation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The short names of all members, which a query may use as if it had declared them. */
final class Prefixes {

    private final Map<String, String> prefixes = new TreeMap<>();

    Prefixes(List<Member> members) {
        members.forEach(member -> member.prefixes().forEach(prefixes::putIfAbsent));
    }

    /** The query with those declared that it uses but does not declare, on its first line: the numbers of its lines stay what they are. */
    String declaredIn(String query) {
        return prefixes.entrySet().stream()
                .filter(entry -> query.contains(entry.getKey() + ":") && !declares(query, entry.getKey()))
                .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + "> ").collect(Collectors.joining()) + query;
    }

    private static boolean declares(String query, String prefix) {
        return Pattern.compile("(?i:PREFIX)\\s+" + Pattern.quote(prefix) + "\\s*:").matcher(query).find();
    }
}

package org.w3id.tegenwicht.browse.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.tegenwicht.query.WrongParameterException;

/** Reads the parameters of a request: one value for each, where a blank one counts as none. A name that is not allowed is refused with those that are. */
final class GivenParameters {

    private GivenParameters() { }

    static Map<String, String> of(Map<String, String[]> given, List<String> allowed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            if (Arrays.stream(values).filter(value -> !value.isBlank()).count() > 1) {
                throw WrongParameterException.repeated(name);
            }
            parameters.put(name, Arrays.stream(values).filter(value -> !value.isBlank()).findFirst().orElse(values[0]));
        });
        parameters.keySet().stream().filter(name -> !allowed.contains(name)).findFirst().ifPresent(name -> {
            throw WrongParameterException.unknown(name, allowed);
        });
        return parameters;
    }
}

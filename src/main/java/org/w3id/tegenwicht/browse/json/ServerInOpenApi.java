package org.w3id.tegenwicht.browse.json;

import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springframework.http.HttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of the API as its description tells it: that of the request, with the version. */
@Component
class ServerInOpenApi implements ServerBaseUrlCustomizer {

    @Override
    public String customize(String address, HttpRequest request) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path("/v1").build().toUriString();
    }
}

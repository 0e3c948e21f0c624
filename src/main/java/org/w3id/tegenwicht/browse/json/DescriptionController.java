package org.w3id.tegenwicht.browse.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the description of the API under each of the media types that OpenAPI goes by; springdoc, which makes it, knows JSON only. */
@Hidden
@RestController
class DescriptionController extends OpenApiWebMvcResource {

    DescriptionController(ObjectFactory<OpenAPIService> builder, AbstractRequestService requests, GenericResponseService responses,
            OperationService operations, SpringDocConfigProperties settings, SpringDocProviders providers, SpringDocCustomizers customizers) {
        super(builder, requests, responses, operations, settings, providers, customizers);
    }

    @Override
    @GetMapping(path = "${springdoc.api-docs.path}",
            produces = {MediaType.APPLICATION_JSON_VALUE, "application/openapi+json", "application/vnd.oai.openapi+json"})
    public byte[] openapiJson(HttpServletRequest request, @Value("${springdoc.api-docs.path}") String path, Locale locale) throws JsonProcessingException {
        return super.openapiJson(request, path, locale);
    }
}

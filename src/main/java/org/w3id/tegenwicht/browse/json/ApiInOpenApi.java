package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes in OpenAPI what holds for the whole API: what it is, a text in two languages, an error. */
@Component
@Order(0)
class ApiInOpenApi implements OpenApiCustomizer {

    private static final String MAIL = "mailto:";
    /** The standard wants an address; that of nobody says that this server has none (RFC 2606). */
    private static final String NOBODY = "contact-not-set@tegenwicht.invalid";

    private final String contact;

    /** Where readers report mistakes is who answers for the API. */
    ApiInOpenApi(@Value("${tegenwicht.contact:}") String contact) {
        this.contact = contact;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title("Tegenwicht").version(ApiHeaders.VERSION)
                .description("The causes of inequality, the interventions against it and the evidence for both. Read only; the data are CC BY 4.0 "
                        + "unless their data set says otherwise. Lists come in pages with Link headers; errors are problem+json (RFC 9457) in "
                        + "Dutch or English; answers carry a strong ETag by which they are not sent twice (If-None-Match).")
                .contact(contact())
                .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en/")));
        OpenApiParts.schema(api, "Wording", new ObjectSchema().description("The same text in Dutch and English; lists where there are more")
                .addProperty("nl", new Schema<>()).addProperty("en", new Schema<>()));
        OpenApiParts.schema(api, "ProblemDetails", new ObjectSchema().description("What went wrong (RFC 9457)")
                .addProperty("type", new StringSchema()).addProperty("title", new StringSchema()).addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema()).addProperty("instance", new StringSchema())
                .addProperty("parameter", new StringSchema().description("The parameter at fault"))
                .addProperty("suggestions", new ArraySchema().items(new StringSchema()).description("What may have been meant")));
    }

    private Contact contact() {
        boolean mail = contact.startsWith(MAIL);
        return new Contact().name("Tegenwicht").url(contact.isBlank() || mail ? "https://w3id.org/tegenwicht/" : contact)
                .email(mail ? contact.substring(MAIL.length()) : NOBODY);
    }
}

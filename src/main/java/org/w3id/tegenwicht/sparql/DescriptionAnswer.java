package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Model;
import org.springframework.http.HttpHeaders;

/** Answers who asks the endpoint what it is: with the service description, under the address that was asked. */
final class DescriptionAnswer {

    private final ServiceDescription description;
    private final GraphSizes sizes;

    DescriptionAnswer(ServiceDescription description, GraphSizes sizes) {
        this.description = description;
        this.sizes = sizes;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) {
        AnswerFormat format = Negotiation.choose(request, AnswerFormat.TRIPLES);
        GraphSizes.Sizes known = sizes.now();
        Model model = description.describe(request.getRequestURL().toString(), known.graphs(), known.union());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.write(model.getGraph(), format, out);
        response.setContentType(format.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setContentLength(out.size());
        try {
            out.writeTo(response.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

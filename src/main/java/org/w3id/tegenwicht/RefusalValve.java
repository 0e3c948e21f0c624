package org.w3id.tegenwicht;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers requests that Tomcat refuses before anything of ours sees them, such as a malformed path: problem+json, open to scripts like the rest. */
public final class RefusalValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable cause) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        try {
            response.getResponse().getOutputStream().write(problem(status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody left to tell", gone);
        }
    }

    private static String problem(HttpStatus status) {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(status.getReasonPhrase(), status.value(),
                status.is4xxClientError() ? "The request is malformed. Check its address and headers." : "Something went wrong on our side.");
    }
}

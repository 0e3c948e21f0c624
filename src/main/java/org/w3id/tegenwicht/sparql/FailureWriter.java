package org.w3id.tegenwicht.sparql;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.update.UpdateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.w3id.tegenwicht.graph.NotWrittenDownException;
import org.w3id.tegenwicht.graph.StoreUnavailableException;
import org.w3id.tegenwicht.sparql.meta.PoolingRefusal;
import tools.jackson.databind.json.JsonMapper;

/** Tells a caller why there is no answer: problem+json for programs, a page for people, a cut connection when an answer had begun. */
final class FailureWriter {

    /** Where the page finds the failure that it shows. */
    static final String FAILURE = FailureWriter.class.getName() + ".failure";
    static final String PAGE = "/sparql/failure";

    private static final Logger LOG = LoggerFactory.getLogger(FailureWriter.class);

    private final JsonMapper json;
    private final String base;
    private final SparqlSettings settings;

    FailureWriter(JsonMapper json, String base, SparqlSettings settings) {
        this.json = json;
        this.base = base;
        this.settings = settings;
    }

    /** Something that answers a request, or fails. */
    interface Answering {
        void run() throws IOException;
    }

    /** Runs it and lets nothing escape. */
    void guard(HttpServletRequest request, HttpServletResponse response, Answering answering) {
        try {
            answering.run();
        } catch (Throwable cause) {
            answer(request, response, cause);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable cause) {
        if (response.isCommitted() || cause instanceof IOException || cause instanceof RuntimeIOException) {
            LOG.info("Answer broken off: {}", cause.toString());
            Connection.cut(request, "answer broken off");
            return;
        }
        try {
            write(request, response, failure(cause));
        } catch (IOException | ServletException | RuntimeException gone) {
            LOG.info("Nobody left to tell: {}", gone.toString());
            Connection.cut(request, "failure not told");
        }
    }

    private Failure failure(Throwable cause) {
        return switch (cause) {
            case Failure failure -> failure;
            case StackOverflowError deep -> Failure.tooComplex();
            case QueryCancelledException late -> Failure.timeIsUp(settings.timeLimit());
            case PoolingRefusal refused -> pooling(refused);
            case OperationDeniedException denied -> EngineGraphs.refusal(denied.getMessage() + ".");
            case UpdateException wrong -> Failure.badRequest(FailureKind.UPDATE, wrong.getMessage() + ". Correct the update and send it again.");
            case QueryException wrong -> SyntaxFailure.of(wrong);
            case StoreUnavailableException away -> unavailable(away);
            case ActionErrorException refused when refused.getCause() == null && refused.getRC() < 500 ->
                    new Failure(HttpStatus.valueOf(refused.getRC()), FailureKind.REQUEST, refused.getMessage());
            default -> unexpected(cause);
        };
    }

    private static Failure pooling(PoolingRefusal refused) {
        return refused.limit() == null ? Failure.badRequest(FailureKind.WRONG_CALL, refused.getMessage())
                : new Failure(HttpStatus.UNPROCESSABLE_CONTENT, FailureKind.TOO_MUCH_TO_POOL, refused.getMessage()).with("limit", refused.limit());
    }

    private static Failure unavailable(StoreUnavailableException away) {
        LOG.warn("The store is unavailable", away);
        return new Failure(HttpStatus.SERVICE_UNAVAILABLE, FailureKind.STORE_UNAVAILABLE,
                away instanceof NotWrittenDownException ? away.getMessage() : "The graph cannot be reached just now. Try again later.")
                .header(HttpHeaders.RETRY_AFTER, "30");
    }

    private static Failure unexpected(Throwable cause) {
        String id = UUID.randomUUID().toString();
        LOG.error("Unexpected failure {}", id, cause);
        return new Failure(HttpStatus.INTERNAL_SERVER_ERROR, FailureKind.UNEXPECTED,
                "Something went wrong on our side. Tell us the number of this failure: %s.".formatted(id)).with("id", id);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException, ServletException {
        response.setStatus(failure.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        failure.headers().forEach(response::setHeader);
        if (Negotiation.prefersPage(request)) {
            request.setAttribute(FAILURE, failure);
            request.getRequestDispatcher(PAGE).forward(request, response);
            return;
        }
        byte[] body = json.writeValueAsBytes(problem(failure));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private ProblemDetail problem(Failure failure) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(), failure.getMessage());
        problem.setType(java.net.URI.create(base + "errors#" + failure.kind().word()));
        problem.setTitle(failure.status().getReasonPhrase());
        failure.members().forEach(problem::setProperty);
        return problem;
    }
}

package org.w3id.tegenwicht.browse.json;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.w3id.tegenwicht.graph.StoreUnavailableException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.w3id.tegenwicht.query.BadQueryFileException;
import org.w3id.tegenwicht.query.MissingMemberException;
import org.w3id.tegenwicht.query.SlowQueryException;
import org.w3id.tegenwicht.query.UnknownQueryException;
import org.w3id.tegenwicht.query.UnknownVersionException;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.sparql.meta.PoolingRefusal;

/** Says in both languages what an exception means to the caller of the API. What only we can mend is logged, and told without its insides. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Wording NOT_THERE = new Wording("Niet gevonden", "Not found");
    private static final Wording AWAY = new Wording("Nu niet beschikbaar", "Not available now");
    private static final Wording UNREADABLE_ACCEPT = new Wording("De header Accept is niet te lezen. Schrijf hem als: application/json, text/csv;q=0.5.",
            "The header Accept cannot be read. Write it like: application/json, text/csv;q=0.5.");

    private Problems() { }

    static Problem of(Exception fault) {
        return switch (fault) {
            case WrongParameterException wrong -> Problem.of(BAD_REQUEST, new Wording("Verkeerde parameter", "Wrong parameter"), wrong.detail())
                    .with(wrong.parameter(), wrong.suggestions());
            case UnknownThingException unknown -> Problem.of(NOT_FOUND, NOT_THERE, unknown.detail()).with(null, unknown.suggestions());
            case UnknownCollectionException unknown -> Problem.of(NOT_FOUND, NOT_THERE, unknown.detail());
            case UnknownQueryException unknown -> Problem.of(NOT_FOUND, NOT_THERE, new Wording(
                    "Er is geen opgeslagen vraag '" + unknown.name() + "'. Alle vragen staan op /v1/queries.",
                    "There is no stored query '" + unknown.name() + "'. All queries are at /v1/queries.")).with(null, unknown.suggestions());
            case UnknownVersionException unknown -> Problem.of(NOT_FOUND, NOT_THERE, new Wording(
                    "De vraag '" + unknown.name() + "' had nooit versie '" + unknown.version() + "'. Wel: " + String.join(", ", unknown.known()) + ".",
                    "The query '" + unknown.name() + "' never had version '" + unknown.version() + "'. There are: " + String.join(", ", unknown.known()) + "."))
                    .with(null, unknown.known());
            case MissingMemberException missing -> Problem.of(SERVICE_UNAVAILABLE, AWAY, new Wording(
                    "De vraag '" + missing.name() + "' heeft deelnemers nodig die deze server niet heeft: " + String.join(", ", missing.members()) + ". Op /federated staat welke er zijn.",
                    "The query '" + missing.name() + "' needs the member" + (missing.members().size() == 1 ? " " : "s ") + String.join(", ", missing.members()) + ", which this server does not have. /federated shows those it has."));
            case BadQueryFileException old -> Problem.of(GONE, new Wording("Niet meer te beantwoorden", "Not answerable any more"), new Wording(
                    "Deze oude tekst van de vraag is hier niet meer te beantwoorden. " + old.getMessage(),
                    "This earlier text of the query cannot be answered here any more. " + old.getMessage()));
            case InvalidParameterException unreadable -> Problem.of(BAD_REQUEST, new Wording("Verkeerd verzoek", "Bad request"), new Wording(
                    "De parameters zijn niet te lezen. Schrijf ze als UTF-8 met procenttekens.",
                    "The parameters cannot be read. Encode them as UTF-8 with percent signs."));
            case PoolingRefusal refusal -> Problem.of(UNPROCESSABLE_CONTENT, new Wording("Te veel om te poolen", "Too much to pool"), new Wording(
                    "De vraag poolt meer dan hier mag. Kies minder uitkomsten. " + refusal.getMessage(),
                    "The query pools more than is allowed here. Select fewer findings. " + refusal.getMessage()));
            case SlowQueryException slow -> busy(new Wording("De vraag duurde te lang. Er is niets van het antwoord verstuurd.",
                    "The query took too long. Nothing of its answer was sent."));
            case StoreUnavailableException away -> busy(new Wording("De kennisgraaf is nu niet bereikbaar. Probeer het straks opnieuw.",
                    "The knowledge graph cannot be reached now. Try again later."));
            case ErrorResponse response -> spring(response);
            default -> unexpected(fault);
        };
    }

    private static Problem busy(Wording detail) {
        HttpHeaders later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, "10");
        return Problem.of(SERVICE_UNAVAILABLE, AWAY, detail).with(later);
    }

    /** What Spring itself refuses: no such path, method, media type and the like. */
    private static Problem spring(ErrorResponse response) {
        HttpStatusCode status = response.getStatusCode();
        return Problem.of(status, title(status), detail(response)).with(response.getHeaders());
    }

    private static Wording title(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> new Wording("Verkeerd verzoek", "Bad request");
            case 404 -> NOT_THERE;
            case 405 -> new Wording("Methode niet toegestaan", "Method not allowed");
            case 406 -> new Wording("Dit formaat is er niet", "Not acceptable");
            case 415 -> new Wording("Dit formaat wordt niet gelezen", "Unsupported media type");
            default -> HttpStatus.resolve(status.value()) == null ? NOT_THERE
                    : new Wording(null, HttpStatus.valueOf(status.value()).getReasonPhrase());
        };
    }

    private static Wording detail(ErrorResponse response) {
        String formats = String.join(", ", response.getHeaders().getOrEmpty(HttpHeaders.ACCEPT));
        List<String> allowed = response.getHeaders().getOrEmpty(HttpHeaders.ALLOW);
        return switch (response.getStatusCode().value()) {
            case 404 -> new Wording("Op dit adres is niets. De adressen staan beschreven op /v1/openapi.json.",
                    "There is nothing at this address. The addresses are described at /v1/openapi.json.");
            case 405 -> new Wording("Hier kan alleen: " + String.join(", ", allowed) + ".", "Only these can be used here: " + String.join(", ", allowed) + ".");
            case 406 -> formats.isEmpty() ? UNREADABLE_ACCEPT : new Wording("Vraag om een van: " + formats + ".", "Ask for one of: " + formats + ".");
            default -> new Wording(null, response.getBody().getDetail());
        };
    }

    private static Problem unexpected(Exception fault) {
        LOG.error("A request of the API failed", fault);
        return Problem.of(INTERNAL_SERVER_ERROR, new Wording("Fout op de server", "Error on the server"), new Wording(
                "Er ging iets mis aan onze kant. De beheerder kan in het logboek zien wat.",
                "Something went wrong on our side. The log shows what."));
    }
}

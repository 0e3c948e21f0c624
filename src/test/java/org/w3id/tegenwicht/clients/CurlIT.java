package org.w3id.tegenwicht.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.Command;

/** curl reaches everything, by each way of the protocol. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CurlIT {

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--get --data-urlencode query@query.rq", "--data-urlencode query@query.rq", "--data-binary @query.rq -H Content-Type:application/sparql-query"})
    void aQueryIsSentInEachWay(String way) throws Exception {
        Files.writeString(folder.resolve("query.rq"), Stages.QUERY);
        String csv = curl(way + " -H Accept:text/csv {base}/sparql").printed();
        assertThat(csv.lines().skip(1).map(line -> line.replaceFirst("^[^,]*,", "")).toList()).isEqualTo(Stages.LABELS);
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-results+json,application/sparql-results+json", "application/sparql-results+xml,application/sparql-results+xml",
        "text/csv,text/csv;charset=utf-8", "text/tab-separated-values,text/tab-separated-values;charset=utf-8", "*/*,application/sparql-results+json"})
    void anAnswerHasTheFormThatIsAcceptedAndSaysSo(String accept, String type) throws Exception {
        Files.writeString(folder.resolve("query.rq"), Stages.QUERY);
        assertThat(curl("-o answer -w %{content_type} -H Accept:" + accept + " --data-urlencode query@query.rq {base}/sparql").printed()).isEqualToIgnoringCase(type);
    }

    @Test
    void aRedirectIsFollowedFromAThingToItsDocument() throws Exception {
        assertThat(curl("-L -w %{num_redirects}-%{content_type} -o answer {base}/id/stage/adolescence").printed()).isEqualTo("1-text/turtle");
        assertThat(Files.readString(folder.resolve("answer"))).contains("Tieners");
    }

    @Test
    void whatIsKnownIsNotSentAgainAndWhatIsCompressedIsTheSame() throws Exception {
        String document = "{base}/doc/stage/adolescence.ttl";
        curl("--etag-save tag -o answer " + document);
        assertThat(curl("--etag-compare tag -o again -w %{http_code} " + document).printed()).isEqualTo("304");
        curl("--compressed -o compressed " + document);
        assertThat(Files.mismatch(folder.resolve("compressed"), folder.resolve("answer"))).isEqualTo(-1);
    }

    @Test
    void aGraphAndADumpAreTakenAway() throws Exception {
        assertThat(curl("--get --data-urlencode graph=" + Stages.GRAPH + " {base}/data").printed()).contains("Tieners");
        assertThat(curl("-I {base}/sparql -w %{http_code} -o answer").printed()).isEqualTo("200");
    }

    /** Stays silent about failures of the server, so a status shows as one of curl's own only with {@code -f}. */
    @Test
    void aQueryThatIsNoneFailsForScriptsToo() throws Exception {
        Command asked = Command.run(folder, 30, "curl", "-sf", "--data-urlencode", "query=SELEC", "http://localhost:" + port + "/sparql");
        assertThat(asked.status()).isEqualTo(22);
    }

    private Command curl(String arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("curl", "-sS", "-f"));
        command.addAll(Arrays.asList(arguments.replace("{base}", "http://localhost:" + port).split(" ")));
        Command asked = Command.run(folder, 30, command.toArray(String[]::new));
        assertThat(asked.status()).as(asked.said()).isZero();
        return asked;
    }
}

package org.w3id.tegenwicht.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** The queries of {@code queries/browse} on a small graph. */
class BrowseQueriesTest {

    private static GraphStore store;
    private static QueryRunner queries;

    @BeforeAll
    static void open() {
        store = MemoryStore.with(Fixture.GRAPH);
        queries = Fixture.runner(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"problems,3", "mechanisms,3", "claims,2", "interventions,2", "studies,2", "findings,3", "groups,1", "domains,2", "stages,2", "places,3",
        "indicators,1"})
    void listsEachCollection(String collection, long total) {
        Page page = queries.page(collection, Map.of(), new PageRequest(1, 50));
        assertThat(page.total()).isEqualTo(total);
        assertThat(page.table().rows()).isEqualTo(queries.run(collection, Map.of()).rows());
    }

    @ParameterizedTest
    @CsvSource({
        "problems,domain,housing,homelessness unemployment", "problems,stage,adolescence,homelessness",
        "mechanisms,domain,housing,scarcity", "mechanisms,domain,work,discrimination scarcity",
        "claims,cause,unemployment,unemployment-raises-homelessness", "claims,effect,unemployment,discrimination-raises-unemployment",
        "claims,domain,housing,unemployment-raises-homelessness", "claims,stage,young-adulthood,discrimination-raises-unemployment",
        "claims,direction,raises,discrimination-raises-unemployment unemployment-raises-homelessness",
        "interventions,problem,homelessness,housing-first", "interventions,mechanism,scarcity,housing-first", "interventions,domain,work,blind-hiring",
        "studies,country,NL,alpha-2019 beta-2021", "studies,country,BE,beta-2021", "studies,year,2021,beta-2021", "studies,dataset,demo,alpha-2019",
        "findings,country,NL,demo-1 demo-2", "findings,country,BE,demo-3", "findings,ground,age,demo-1 demo-3", "findings,study,beta-2021,demo-3",
        "findings,intervention,blind-hiring,demo-3", "findings,timePoint,post-test,demo-3", "findings,measure,log-risk-ratio,demo-1",
        "findings,group,young,demo-1", "findings,dataset,demo,demo-1", "places,type,country,be nl", "places,partOf,nl,gm0363-2022",
        "groups,characteristic,young-age,young"})
    void filtersEachCollection(String collection, String filter, String value, String slugs) {
        List<String> found = queries.run(collection, Map.of(filter, value)).rows().stream()
                .map(row -> row.text("iri").replaceFirst(".*/", "")).sorted().toList();
        assertThat(found).containsExactly(slugs.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"problem,homelessness", "mechanism,scarcity", "claim,unemployment-raises-homelessness", "intervention,housing-first", "study,alpha-2019",
        "finding,demo-1", "group,young", "domain,housing", "stage,adolescence", "place,gm0363-2022", "indicator,poverty-share"})
    void describesEachThing(String type, String slug) {
        Table answer = queries.run(type, Map.of(type, slug));
        assertThat(answer.rows()).hasSize(1);
        assertThat(answer.rows().get(0).text("iri")).isEqualTo(Fixture.ID + type + "/" + slug);
        assertThat(answer.rows().get(0).wording("label").complete()).isTrue();
    }

    @Test
    void givesListsAndNumbersAsTheyAre() {
        Row problem = queries.run("problem", Map.of("problem", "homelessness")).rows().get(0);
        assertThat(problem.list("altLabelNl")).containsExactly("geen huis", "op straat leven");
        Row finding = queries.run("findings", Map.of("country", "nl")).rows().get(0);
        assertThat(finding.number("estimate")).hasToString("-0.2607991455737227");
        assertThat(finding.cell("events").plain()).hasToString("12");
        assertThat(finding.list("ground")).containsExactly(Fixture.ID + "ground/age");
        assertThat(finding.cell("intervention").present()).isFalse();
    }

    @Test
    void countsWithAndWithoutFilter() {
        Row problem = queries.run("problems", Map.of("stage", "adolescence")).rows().get(0);
        assertThat(problem.number("interventionCount")).hasToString("1");
        assertThat(problem.number("claimCount")).hasToString("1");
    }

    @Test
    void cutsPages() {
        Page page = queries.page("findings", Map.of(), new PageRequest(2, 2));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.table().rows()).hasSize(1);
        assertThat(queries.page("findings", Map.of(), new PageRequest(9, 2)).table().rows()).isEmpty();
    }

    @Test
    void refusesSlugsThatNobodyKnowsAndSuggestsOthers() {
        assertThatThrownBy(() -> queries.run("interventions", Map.of("problem", "homelesness")))
                .isInstanceOfSatisfying(WrongParameterException.class, wrong -> {
                    assertThat(wrong.parameter()).isEqualTo("problem");
                    assertThat(wrong.suggestions()).containsExactly("homelessness");
                });
        assertThatThrownBy(() -> queries.run("claims", Map.of("cause", "debts"))).hasMessageContaining("more than one thing");
        assertThat(queries.run("claims", Map.of("cause", "problem/debts")).rows()).isEmpty();
    }
}

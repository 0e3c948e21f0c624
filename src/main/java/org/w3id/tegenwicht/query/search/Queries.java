package org.w3id.tegenwicht.query.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes Lucene queries of the words of a question. They are built by hand, so nothing that is typed can be syntax. */
final class Queries {

    private static final float FILLER_IN_THINGS = 0.15f;
    private static final float FILLER_IN_NAMES = 0.3f;
    private static final float OTHER_MEANINGS = 0.1f;

    private Queries() { }

    /** Things with at least one of the words that matter; the more of them, and the nearer to their names, the better. */
    static Query things(List<Position> positions, Language language) {
        return anyOf(positions, FILLER_IN_THINGS, stem -> {
            CombinedFieldQuery.Builder fields = new CombinedFieldQuery.Builder(stem);
            for (TextKind kind : TextKind.values()) {
                fields.addField(Index.stemField(kind, language), kind.weight());
            }
            return fields.build();
        });
    }

    /** Names with at least one of the words that matter. */
    static Query names(List<Position> positions, Language language) {
        return anyOf(positions, FILLER_IN_NAMES, stem -> new TermQuery(new Term(Index.nameField(language), stem)));
    }

    private static Query anyOf(List<Position> positions, float filler, Function<String, Query> search) {
        BooleanQuery.Builder matter = new BooleanQuery.Builder();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Position position : positions) {
            Query query = one(position, search);
            if (position.filler()) {
                all.add(new BoostQuery(query, filler), Occur.SHOULD);
            } else {
                matter.add(query, Occur.SHOULD);
            }
        }
        return all.add(matter.build(), Occur.MUST).build();
    }

    /** The best of what a word may stand for. */
    static Query one(Position position, Function<String, Query> search) {
        return new DisjunctionMaxQuery(position.stems().entrySet().stream()
                .map(stem -> (Query) new BoostQuery(search.apply(stem.getKey()), stem.getValue())).toList(), OTHER_MEANINGS);
    }
}

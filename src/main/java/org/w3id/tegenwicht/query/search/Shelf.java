package org.w3id.tegenwicht.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene documents in memory that never change, each known by its place in the list they came in. There is nothing to close: it is on the
 * heap, and goes when nobody uses it any more.
 */
final class Shelf {

    private static final String NUMBER = "number";
    private static final double MEMORY = 256;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final int[] numbers;

    private Shelf(IndexReader reader, Similarity similarity, int[] numbers) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(similarity);
        this.searcher.setQueryCache(null);
        this.numbers = numbers;
    }

    static Shelf of(List<Document> documents, Analyzer analyzer, float lengthMatters) {
        Similarity similarity = new BM25Similarity(1.2f, lengthMatters);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, settings(analyzer, similarity))) {
            for (int number = 0; number < documents.size(); number++) {
                documents.get(number).add(new NumericDocValuesField(NUMBER, number));
                writer.addDocument(documents.get(number));
            }
            writer.forceMerge(1);
            writer.commit();
            IndexReader reader = DirectoryReader.open(directory);
            return new Shelf(reader, similarity, numbers(reader));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Room for all of it at once, so that there is one segment and nothing to merge. */
    private static IndexWriterConfig settings(Analyzer analyzer, Similarity similarity) {
        return new IndexWriterConfig(analyzer).setSimilarity(similarity).setRAMBufferSizeMB(MEMORY).setUseCompoundFile(false);
    }

    /** All documents that a query fits, with their scores. */
    Map<Integer, Float> search(Query query) {
        try {
            Map<Integer, Float> scores = new HashMap<>();
            for (ScoreDoc hit : searcher.search(query, Math.max(1, numbers.length)).scoreDocs) {
                scores.put(numbers[hit.doc], hit.score);
            }
            return scores;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether any document has this term in this field. */
    boolean has(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term)) > 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The terms of a field within so many edits (letters more, less, other or changed places) of a word, the nearest first. */
    List<Near> near(String field, String word, int edits, int most) {
        List<Near> near = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return List.of();
            }
            FuzzyTermsEnum like = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
            for (BytesRef term = like.next(); term != null; term = like.next()) {
                near.add(new Near(term.utf8ToString(), like.getBoost()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return near.stream().sorted(Comparator.comparing(Near::likeness).reversed()).limit(most).toList();
    }

    /** The terms of a field that start with these letters. */
    List<String> starting(String field, String letters, int most) {
        List<String> starting = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
            TermsEnum.SeekStatus status = all.seekCeil(new BytesRef(letters));
            for (BytesRef term = status == TermsEnum.SeekStatus.END ? null : all.term(); term != null && starting.size() < most; term = all.next()) {
                if (!term.utf8ToString().startsWith(letters)) {
                    break;
                }
                starting.add(term.utf8ToString());
            }
            return starting;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int[] numbers(IndexReader reader) throws IOException {
        int[] numbers = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = leaf.reader().getNumericDocValues(NUMBER);
            for (int document = values.nextDoc(); document != NumericDocValues.NO_MORE_DOCS; document = values.nextDoc()) {
                numbers[leaf.docBase + document] = (int) values.longValue();
            }
        }
        return numbers;
    }

    /** A word that looks like another; 1 is the same. */
    record Near(String word, float likeness) { }
}

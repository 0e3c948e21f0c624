package org.w3id.tegenwicht.intake.mapping;

import de.atextor.turtle.formatter.FormattingStyle;
import de.atextor.turtle.formatter.TurtleFormatter;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Carries out mappings: rows go in front of the CONSTRUCT's pattern as inline data, and the result is written as sorted Turtle. */
final class MappingRun {

    private final Path repository;
    private final Path sources;

    /**
     * @param repository the folder that targets and look-up files are relative to
     * @param sources the folder with the open data
     */
    MappingRun(Path repository, Path sources) {
        this.repository = repository;
        this.sources = sources;
    }

    /** Carries out all mappings that write one target, and writes it. @return the number of rows and triples, as a sentence */
    String write(String target, List<Mapping> mappings) throws IOException {
        Model result = ModelFactory.createDefaultModel();
        int rows = 0;
        for (Mapping mapping : mappings) {
            List<Binding> bindings = rows(mapping);
            rows += bindings.size();
            result.add(construct(mapping, bindings));
            mapping.query().getPrefixMapping().getNsPrefixMap().forEach(result::setNsPrefix);
        }
        Path file = repository.resolve(target);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# Made by %s from %s; change the mapping, not this file.%n".formatted(
                String.join(", ", mappings.stream().map(m -> "data/mappings/" + m.file().getFileName()).toList()),
                String.join(", ", mappings.stream().flatMap(m -> m.sources().stream()).distinct().toList()))
                + new TurtleFormatter(FormattingStyle.builder().build()).apply(result));
        return "%s: %,d rows, %,d triples".formatted(target, rows, result.size());
    }

    private List<Binding> rows(Mapping mapping) throws IOException {
        List<Binding> rows = new ArrayList<>();
        for (Path file : files(mapping)) {
            int number = 0;
            for (Map<String, String> row : Table.read(file).rows()) {
                number++;
                BindingBuilder binding = BindingFactory.builder();
                binding.add(Var.alloc("_row"), NodeFactory.createLiteralString(Integer.toString(number)));
                binding.add(Var.alloc("_file"), NodeFactory.createLiteralString(file.getFileName().toString()));
                row.forEach((column, cell) -> binding.add(Var.alloc(column), NodeFactory.createLiteralString(cell)));
                rows.add(binding.build());
            }
        }
        return rows;
    }

    private List<Path> files(Mapping mapping) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : mapping.sources()) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + sources.resolve(source));
            try (Stream<Path> found = Files.walk(sources)) {
                List<Path> matching = found.filter(matcher::matches).sorted().toList();
                if (matching.isEmpty()) {
                    throw new MappingException(mapping.file(), "reads " + source + ", which is not in " + sources);
                }
                files.addAll(matching);
            }
        }
        return files;
    }

    private Model construct(Mapping mapping, List<Binding> rows) {
        Query query = withRows(mapping, rows);
        Dataset lookUp = DatasetFactory.createGeneral();
        mapping.with().forEach(file -> RDFDataMgr.read(lookUp.getDefaultModel(), repository.resolve(file).toUri().toString()));
        checkRequired(mapping, query, lookUp);
        try (QueryExecution execution = execution(query, lookUp)) {
            return execution.execConstruct();
        }
    }

    /** A copy of the query with the rows as the first thing in its pattern, so that every BIND sees the cells. */
    private static Query withRows(Mapping mapping, List<Binding> rows) {
        Query copy = mapping.query().cloneQuery();
        List<Var> columns = rows.stream().flatMap(r -> r.varsMentioned().stream()).distinct().toList();
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementData(new ArrayList<>(columns), new ArrayList<>(rows)));
        for (Element element : ((ElementGroup) copy.getQueryPattern()).getElements()) {
            if (element instanceof ElementBind bind && columns.contains(bind.getVar())) {
                throw new MappingException(mapping.file(), "binds " + bind.getVar() + ", which is a column already: the cell would win in silence");
            }
            group.addElement(element);
        }
        copy.setQueryPattern(group);
        return copy;
    }

    /** A failed BIND or look-up only leaves a variable unbound, which CONSTRUCT passes over in silence: say it instead. */
    private static void checkRequired(Mapping mapping, Query construct, Dataset lookUp) {
        if (mapping.required().isEmpty()) {
            return;
        }
        Query select = QueryFactory.create();
        select.setQuerySelectType();
        select.setQueryResultStar(true);
        select.setQueryPattern(construct.getQueryPattern());
        List<String> faults = new ArrayList<>();
        try (QueryExecution execution = execution(select, lookUp)) {
            execution.execSelect().forEachRemaining(row -> mapping.required().stream().filter(name -> !row.contains(name))
                    .forEach(name -> faults.add("row " + row.get("_row") + " of " + row.get("_file") + " binds no ?" + name)));
        }
        if (!faults.isEmpty()) {
            throw new MappingException(mapping.file(), "loses data: " + faults.size() + " times, first "
                    + String.join("; ", faults.subList(0, Math.min(10, faults.size()))));
        }
    }

    private static QueryExecution execution(Query query, Dataset lookUp) {
        return QueryExecution.create().query(query).dataset(lookUp).set(ARQConstants.registryFunctions, MappingFunctions.registry()).build();
    }
}

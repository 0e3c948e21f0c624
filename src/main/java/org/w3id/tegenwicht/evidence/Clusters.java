package org.w3id.tegenwicht.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which findings belong together, such as those of one study.
 *
 * @param members the rows of each cluster, clusters in order of their first finding
 */
record Clusters(List<int[]> members) {

    /** @throws IllegalArgumentException when a finding has no cluster, lengths differ or there are fewer than two clusters */
    static Clusters of(List<?> labels, int findings) {
        if (labels.size() != findings) {
            throw new IllegalArgumentException("%d findings, but a cluster for %d".formatted(findings, labels.size()));
        }
        Map<Object, List<Integer>> rows = new LinkedHashMap<>();
        for (int i = 0; i < findings; i++) {
            if (labels.get(i) == null) {
                throw new IllegalArgumentException("Finding %d has no cluster".formatted(i + 1));
            }
            rows.computeIfAbsent(labels.get(i), label -> new ArrayList<>()).add(i);
        }
        if (rows.size() == 1) {
            throw new IllegalArgumentException("All findings are of one cluster: how clusters differ cannot be seen");
        }
        return new Clusters(rows.values().stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toList());
    }

    int count() {
        return members.size();
    }

    /** Whether each cluster has one finding, so that nothing can be said about differences within clusters. */
    boolean single() {
        return members.stream().allMatch(rows -> rows.length == 1);
    }
}

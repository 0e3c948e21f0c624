package org.w3id.tegenwicht.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Effects per subgroup and a test of whether the subgroups differ (Borenstein and Higgins 2013).
 *
 * @param effects the pooled effect per subgroup, in alphabetical order of the subgroups
 * @param tauSquared the variance between studies per subgroup; the same in each when it is shared
 * @param between the test between subgroups
 */
public record Subgroups(Map<String, Coefficient> effects, Map<String, Double> tauSquared, JointTest between) {

    /** Keeps the order of both. */
    public Subgroups {
        effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
        tauSquared = Collections.unmodifiableMap(new LinkedHashMap<>(tauSquared));
    }

    /**
     * One variance between studies for all subgroups: a meta-regression on the subgroup. The choice when some subgroups are small.
     *
     * @param by the subgroup of each finding, in the order of the findings; two or more different ones
     * @throws IllegalArgumentException when lengths differ, or there is one subgroup or one finding per subgroup throughout
     */
    public static Subgroups sharedVariance(List<Estimate> findings, List<String> by, Settings settings) {
        List<String> names = List.copyOf(split(findings, by).keySet());
        MixedModel model = new MixedModel(Design.of(findings, Moderators.category("subgroup", by).withIntercept()), settings);
        Map<String, Coefficient> effects = new LinkedHashMap<>();
        Map<String, Double> tauSquared = new LinkedHashMap<>();
        for (int group = 0; group < names.size(); group++) {
            double[] row = new double[names.size()];
            row[0] = 1;
            row[group] = 1;
            effects.put(names.get(group), model.at(row));
            tauSquared.put(names.get(group), model.tauSquared);
        }
        return new Subgroups(effects, tauSquared, JointTest.of(model, 1));
    }

    /**
     * Each subgroup pooled by itself, with its own variance between studies; the test is Cochran's Q of the pooled effects, χ² with one
     * degree of freedom fewer than there are subgroups.
     */
    public static Subgroups separateVariances(List<Estimate> findings, List<String> by, Settings settings) {
        Map<String, Coefficient> effects = new LinkedHashMap<>();
        Map<String, Double> tauSquared = new LinkedHashMap<>();
        split(findings, by).forEach((name, members) -> {
            Pooled pooled = Pooling.pool(members, settings);
            effects.put(name, pooled.effect());
            tauSquared.put(name, pooled.heterogeneity().tauSquared());
        });
        List<Estimate> pooled = effects.values().stream().map(Coefficient::estimate).toList();
        Heterogeneity apart = Pooling.pool(pooled, Settings.STANDARD.with(PoolingMethod.EE)).heterogeneity();
        return new Subgroups(effects, tauSquared, JointTest.of(apart.q(), apart.freedom(), Double.POSITIVE_INFINITY));
    }

    private static Map<String, List<Estimate>> split(List<Estimate> findings, List<String> by) {
        if (findings.size() != by.size()) {
            throw new IllegalArgumentException("%d findings, but a subgroup for %d".formatted(findings.size(), by.size()));
        }
        Map<String, List<Estimate>> groups = new TreeMap<>();
        for (int i = 0; i < by.size(); i++) {
            groups.computeIfAbsent(by.get(i), name -> new ArrayList<>()).add(findings.get(i));
        }
        if (groups.size() < 2) {
            throw new IllegalArgumentException("There are not two subgroups to compare: " + groups.keySet());
        }
        return groups;
    }
}

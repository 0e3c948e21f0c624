package org.w3id.tegenwicht.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * The terms of {@code ontology/tegenwicht.ttl}, each under its own local name. What a term means stands in the ontology; a test
 * keeps both lists the same.
 */
public final class TW {

    /** The namespace of the ontology. */
    public static final String NAMESPACE = "https://w3id.org/tegenwicht/ontology#";

    static {
        JenaSystem.init();
    }

    // Classes
    public static final Node Assessment = term("Assessment");
    public static final Node CausalClaim = term("CausalClaim");
    public static final Node EvidenceLine = term("EvidenceLine");
    public static final Node Finding = term("Finding");
    public static final Node Indicator = term("Indicator");
    public static final Node Intervention = term("Intervention");
    public static final Node Mechanism = term("Mechanism");
    public static final Node Place = term("Place");
    public static final Node PopulationGroup = term("PopulationGroup");
    public static final Node Problem = term("Problem");
    public static final Node Study = term("Study");
    public static final Node Synthesis = term("Synthesis");

    // Object properties
    public static final Node actsOn = term("actsOn");
    public static final Node addresses = term("addresses");
    public static final Node assessedBy = term("assessedBy");
    public static final Node assesses = term("assesses");
    public static final Node bearsOn = term("bearsOn");
    public static final Node cause = term("cause");
    public static final Node characteristic = term("characteristic");
    public static final Node comparison = term("comparison");
    public static final Node comparisonGroup = term("comparisonGroup");
    public static final Node country = term("country");
    public static final Node deliveredBy = term("deliveredBy");
    public static final Node design = term("design");
    public static final Node direction = term("direction");
    public static final Node effect = term("effect");
    public static final Node effectMeasure = term("effectMeasure");
    public static final Node evidenceDirection = term("evidenceDirection");
    public static final Node evidenceItem = term("evidenceItem");
    public static final Node exposure = term("exposure");
    public static final Node exposureDomain = term("exposureDomain");
    public static final Node exposureStage = term("exposureStage");
    public static final Node favourableDirection = term("favourableDirection");
    public static final Node ground = term("ground");
    public static final Node group = term("group");
    public static final Node hasEvidenceLine = term("hasEvidenceLine");
    public static final Node hasFinding = term("hasFinding");
    public static final Node inPlace = term("inPlace");
    public static final Node indicator = term("indicator");
    public static final Node intervention = term("intervention");
    public static final Node interventionType = term("interventionType");
    public static final Node level = term("level");
    public static final Node lifeDomain = term("lifeDomain");
    public static final Node lifeStage = term("lifeStage");
    public static final Node measuredBy = term("measuredBy");
    public static final Node outcome = term("outcome");
    public static final Node outcomeDomain = term("outcomeDomain");
    public static final Node outcomeStage = term("outcomeStage");
    public static final Node partOf = term("partOf");
    public static final Node placeType = term("placeType");
    public static final Node population = term("population");
    public static final Node study = term("study");
    public static final Node targetGroup = term("targetGroup");
    public static final Node throughMechanism = term("throughMechanism");
    public static final Node timePoint = term("timePoint");

    // Data properties
    public static final Node authors = term("authors");
    public static final Node ciHigh = term("ciHigh");
    public static final Node ciLevel = term("ciLevel");
    public static final Node ciLow = term("ciLow");
    public static final Node cluster = term("cluster");
    public static final Node clusterCount = term("clusterCount");
    public static final Node cochranQ = term("cochranQ");
    public static final Node codeYear = term("codeYear");
    public static final Node comparisonEvents = term("comparisonEvents");
    public static final Node comparisonSampleSize = term("comparisonSampleSize");
    public static final Node costDescription = term("costDescription");
    public static final Node derivation = term("derivation");
    public static final Node doi = term("doi");
    public static final Node estimate = term("estimate");
    public static final Node events = term("events");
    public static final Node fieldworkYear = term("fieldworkYear");
    public static final Node findingCount = term("findingCount");
    public static final Node ingredient = term("ingredient");
    public static final Node iSquared = term("iSquared");
    public static final Node maxAge = term("maxAge");
    public static final Node minAge = term("minAge");
    public static final Node monthsAfterStart = term("monthsAfterStart");
    public static final Node period = term("period");
    public static final Node poolingMethod = term("poolingMethod");
    public static final Node predictionHigh = term("predictionHigh");
    public static final Node predictionLow = term("predictionLow");
    public static final Node publicationYear = term("publicationYear");
    public static final Node reason = term("reason");
    public static final Node sampleSize = term("sampleSize");
    public static final Node sourceRow = term("sourceRow");
    public static final Node sourceWording = term("sourceWording");
    public static final Node standardError = term("standardError");
    public static final Node tauSquared = term("tauSquared");
    public static final Node totalSampleSize = term("totalSampleSize");
    public static final Node validUntil = term("validUntil");
    public static final Node variance = term("variance");

    // Annotation properties
    public static final Node fingerprint = term("fingerprint");
    public static final Node generation = term("generation");
    public static final Node graph = term("graph");

    private TW() {
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}

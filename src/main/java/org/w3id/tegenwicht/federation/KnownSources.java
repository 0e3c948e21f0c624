package org.w3id.tegenwicht.federation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.eclipse.rdf4j.federated.cache.SourceSelectionCache;
import org.eclipse.rdf4j.federated.endpoint.Endpoint;
import org.eclipse.rdf4j.federated.structures.SubQuery;

/**
 * Which member has something for which pattern. A yes is worth ten minutes: when it is no longer true, a member is asked in vain. A no that is no longer true
 * would hide what a member has, so it is worth half a minute; of our own graph it is worth one generation. Only answers are remembered, never a failure.
 */
final class KnownSources implements SourceSelectionCache {

    private static final Duration YES = Duration.ofMinutes(10);
    private static final Duration NO = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private final Map<String, KnownMember> members;
    private final LongSupplier generation;
    private final Cache<Known, Boolean> known = Caffeine.newBuilder().maximumSize(MOST)
            .expireAfter(Expiry.writing((Known pattern, Boolean has) -> has ? YES : NO)).build();

    KnownSources(Map<String, KnownMember> members, LongSupplier generation) {
        this.members = members;
        this.generation = generation;
    }

    /** @param version of the member's data, where we know it */
    private record Known(String member, long version, SubQuery pattern) {
    }

    @Override
    public StatementSourceAssurance getAssurance(SubQuery pattern, Endpoint endpoint) {
        if (pattern.subject() != null && pattern.subject().isIRI() && !members.get(endpoint.getId()).knows().test(pattern.subject().stringValue())) {
            return StatementSourceAssurance.NONE;
        }
        Boolean has = known.getIfPresent(known(pattern, endpoint));
        return has == null ? StatementSourceAssurance.POSSIBLY_HAS_STATEMENTS
                : has ? StatementSourceAssurance.HAS_REMOTE_STATEMENTS : StatementSourceAssurance.NONE;
    }

    @Override
    public void updateInformation(SubQuery pattern, Endpoint endpoint, boolean has) {
        known.put(known(pattern, endpoint), has);
    }

    private Known known(SubQuery pattern, Endpoint endpoint) {
        return new Known(endpoint.getId(), members.get(endpoint.getId()).isOurs() ? generation.getAsLong() : 0, pattern);
    }

    @Override
    public void invalidate() {
        known.invalidateAll();
    }
}

package org.w3id.tegenwicht.federation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes {@link MemberView}s of what is configured and known about members. */
@Component
class MemberViews {

    private final FederationSettings settings;
    private final Members members;
    private final MessageSource messages;

    MemberViews(FederationSettings settings, Members members, MessageSource messages) {
        this.settings = settings;
        this.members = members;
        this.messages = messages;
    }

    /** All members, our own graph first, in the language {@code nl} or {@code en}. */
    List<MemberView> all(String language) {
        return Stream.concat(Stream.of(ours(language)), settings.members().stream().map(member -> view(member, language))).toList();
    }

    void refuseUnknown(String name) {
        if (!members.byName().containsKey(name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private MemberView ours(String language) {
        KnownMember ours = members.byName().get(Member.OURS);
        String title = messages.getMessage("federation.ours", null, Locale.forLanguageTag(language));
        return new MemberView(ours.name(), members.iri(ours), title, null, Map.of(), List.of(), seconds(ours), null, null, ours.state().status());
    }

    private MemberView view(Member member, String language) {
        KnownMember known = members.byName().get(member.name());
        return new MemberView(member.name(), members.iri(known), member.titleIn(language), member.endpoint().toString(), member.prefixes(), member.uriSpace(),
                seconds(known), member.maxRows(), member.maxBytes().toBytes(), known.state().status());
    }

    private static double seconds(KnownMember member) {
        return member.timeout().toMillis() / 1000.0;
    }
}

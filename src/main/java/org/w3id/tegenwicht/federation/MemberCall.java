package org.w3id.tegenwicht.federation;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.rdf4j.federated.util.QueryStringUtil;
import org.eclipse.rdf4j.query.QueryInterruptedException;

/** The questions of one federated query to one member. Every one of them is timed and its outcome remembered. */
final class MemberCall {

    private static final String BLANK_NODE = "<" + QueryStringUtil.BNODE_URI.stringValue() + ">";

    private final KnownMember member;
    private final Asking asking;
    private final Consumer<MemberFault> faults;

    /** @param faults who wants to know of a fault */
    MemberCall(KnownMember member, Asking asking, Consumer<MemberFault> faults) {
        this.member = member;
        this.asking = asking;
        this.faults = faults;
    }

    /**
     * Asks, and reads the answer.
     *
     * @throws MemberFault when there is no answer that counts
     */
    <T> T ask(String query, String form, Function<byte[], T> reading) {
        warnOfBlankNodes(query);
        Duration left = asking.left();
        boolean ownTime = member.timeout().compareTo(left) <= 0;
        try {
            member.state().admit();
        } catch (MemberFault paused) {
            faults.accept(paused);
            throw paused;
        }
        long start = System.nanoTime();
        try {
            T answer = reading.apply(member.exchange().answer(query, form, ownTime ? member.timeout() : left));
            member.state().answered(since(start));
            return answer;
        } catch (MemberFault fault) {
            member.state().failed(fault, since(start), ownTime || fault.reason() != Reason.TIMEOUT);
            faults.accept(fault);
            throw fault;
        } catch (InterruptedException unneeded) {
            Thread.currentThread().interrupt();
            throw new QueryInterruptedException("The answer of member '" + member.name() + "' is no longer needed", unneeded);
        }
    }

    /** FedX cannot ask about a node without a name, and puts an IRI in its place that nothing matches. */
    private void warnOfBlankNodes(String query) {
        if (query.contains(BLANK_NODE)) {
            blankNode();
        }
    }

    /** Says that rows were left out because they would be joined by a node without a name. */
    void blankNode() {
        asking.silenced(new MemberFault(member.name(), Reason.BLANK_NODE, "was to be asked about blank nodes, which have no name that it would know; "
                + "rows that hang together by them are left out. Put what belongs together into one SERVICE."));
    }

    /** Says that the answer to the query cannot do without what went wrong here. */
    void missed(MemberFault fault) {
        asking.failed(fault);
    }

    AnswerReader reader() {
        return new AnswerReader(member.name(), member.maxRows());
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

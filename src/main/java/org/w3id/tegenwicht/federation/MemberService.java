package org.w3id.tegenwicht.federation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.rdf4j.common.iteration.CloseableIteration;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.algebra.Service;
import org.eclipse.rdf4j.repository.sparql.federation.CollectionIteration;
import org.eclipse.rdf4j.repository.sparql.federation.RepositoryFederatedService;

/** What {@code SERVICE} with the name of a member asks: only that member, and within its limits. */
final class MemberService extends RepositoryFederatedService {

    private final MemberCall call;

    MemberService(MemberRepository repository, MemberCall call) {
        super(repository);
        this.call = call;
    }

    @Override
    public CloseableIteration<BindingSet> select(Service service, Set<String> names, BindingSet bindings, String base) {
        return asked(service, () -> super.select(service, names, bindings, base));
    }

    @Override
    public boolean ask(Service service, BindingSet bindings, String base) {
        return asked(service, () -> super.ask(service, bindings, base));
    }

    @Override
    protected CloseableIteration<BindingSet> evaluateInternal(Service service, CloseableIteration<BindingSet> bindings, String base) {
        return asked(service, () -> super.evaluateInternal(service, new CollectionIteration<>(named(service, bindings)), base));
    }

    /** A fault that the query does not do without is remembered besides: what is thrown in one of its threads FedX may lose. */
    private <T> T asked(Service service, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (RuntimeException failed) {
            MemberFault fault = MemberFault.in(failed);
            if (fault != null && !service.isSilent()) {
                call.missed(fault);
            }
            throw failed;
        }
    }

    /** RDF4J asks about a node without a name as if it could be anything, and joins whatever comes back. Such a row fits none of the member's. */
    private List<BindingSet> named(Service service, CloseableIteration<BindingSet> bindings) {
        List<BindingSet> named = new ArrayList<>();
        boolean blank = false;
        while (bindings.hasNext()) {
            BindingSet row = bindings.next();
            boolean fits = service.getServiceVars().stream().map(row::getValue).noneMatch(value -> value != null && value.isBNode());
            blank |= !fits;
            if (fits) {
                named.add(row);
            }
        }
        if (blank) {
            call.blankNode();
        }
        return named;
    }
}

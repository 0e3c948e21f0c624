package org.w3id.tegenwicht.federation;

import java.util.Set;
import org.eclipse.rdf4j.query.algebra.Service;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;

/** Makes SERVICE SILENT of each SERVICE that the caller can miss. */
final class SilentServices extends AbstractQueryModelVisitor<RuntimeException> {

    private final Set<String> missable;

    /** @param missable the IRIs of those that can be missed; empty when everything is wanted */
    SilentServices(Set<String> missable) {
        this.missable = missable;
    }

    @Override
    public void meet(Service service) {
        if (!service.isSilent() && service.getServiceRef().hasValue() && missable.contains(service.getServiceRef().getValue().stringValue())) {
            service.replaceWith(new Service(service.getServiceRef().clone(), service.getServiceExpr().clone(), service.getServiceExpressionString(),
                    service.getPrefixDeclarations(), service.getBaseURI(), true));
        }
    }
}

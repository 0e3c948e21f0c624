package org.w3id.tegenwicht.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateAdd;
import org.apache.jena.sparql.modify.request.UpdateCopy;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/** Lets COPY, MOVE and ADD mean by DEFAULT the graph that is written when none is named: as the union of all they would copy everything. */
record DefaultTarget(Node unnamed) {

    UpdateRequest in(UpdateRequest request) {
        UpdateRequest named = new UpdateRequest();
        request.getOperations().forEach(operation -> named.add(in(operation)));
        return named;
    }

    private Update in(Update operation) {
        return switch (operation) {
            case UpdateCopy copy -> new UpdateCopy(in(copy.getSrc()), in(copy.getDest()), copy.isSilent());
            case UpdateMove move -> new UpdateMove(in(move.getSrc()), in(move.getDest()), move.isSilent());
            case UpdateAdd add -> new UpdateAdd(in(add.getSrc()), in(add.getDest()), add.isSilent());
            default -> operation;
        };
    }

    private Target in(Target target) {
        return target.isDefault() ? Target.create(unnamed) : target;
    }
}

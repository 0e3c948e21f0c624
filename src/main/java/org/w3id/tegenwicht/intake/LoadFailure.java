package org.w3id.tegenwicht.intake;

import java.util.List;

/** The curated files have faults, so nothing of them was loaded; the store is as it was before. */
class LoadFailure extends RuntimeException {

    private final transient List<Fault> faults;

    LoadFailure(List<Fault> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the curated files; the graph is unchanged");
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, by file and line. */
    List<Fault> faults() {
        return faults;
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;

/**
 * An installed pack, healthy or not, for lists of packs.
 *
 * @param id          the pack's id; its contributor where the file does not tell
 * @param name        the pack's name; its id where the file does not tell
 * @param version     the pack's version; empty where the file does not tell
 * @param vendor      who stands behind it; empty where the file does not tell
 * @param contributor where it lies: symbolic name of the bundle that contributes it, or what its door calls the place
 * @param healthy     whether its items are in the catalog; if not, {@code state} says why
 * @param problems    everything that is wrong with it, warnings too; unmodifiable
 * @param origin      through which door it came
 * @param state       what is made of it
 * @param holds       how much it holds
 * @param signer      who signed it, as the policy found out; empty when nobody did, or nobody looked
 */
public record PackStatus(String id, String name, String version, String vendor, String contributor, boolean healthy,
        List<PackProblem> problems, PackOrigin origin, PackState state, PackHolds holds, String signer) {

    /** Copies the problems. */
    public PackStatus {
        problems = List.copyOf(problems);
    }

    /** A pack of which nobody is known to have signed it; the parts are those of the record. */
    public PackStatus(String id, String name, String version, String vendor, String contributor, boolean healthy, List<PackProblem> problems,
            PackOrigin origin, PackState state, PackHolds holds) {
        this(id, name, version, vendor, contributor, healthy, problems, origin, state, holds, "");
    }
}

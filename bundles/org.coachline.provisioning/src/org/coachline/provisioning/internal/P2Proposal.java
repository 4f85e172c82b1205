/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.util.List;

import org.coachline.catalog.sites.Arrival;
import org.coachline.catalog.sites.Offer;
import org.coachline.catalog.sites.Proposal;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;

/**
 * A proposal with what p2 is going to be told.
 *
 * @param offers   what was asked for
 * @param arrivals the bundles that would come in
 * @param licences what is agreed to
 * @param plan     of p2
 * @param staging  the files
 */
record P2Proposal(List<Offer> offers, List<Arrival> arrivals, List<String> licences, IProvisioningPlan plan, Staging staging) implements Proposal {

    P2Proposal {
        offers = List.copyOf(offers);
        arrivals = List.copyOf(arrivals);
        licences = List.copyOf(licences);
    }

    @Override
    public void close() {
        staging.close();
    }
}

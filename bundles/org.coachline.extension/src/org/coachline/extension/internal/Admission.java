/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.coachline.extension.Contribution;
import org.coachline.extension.GuestRule;
import org.eclipse.osgi.util.NLS;

/**
 * What a rule says of contributors, asked once of each. Coachline's own bundles are not asked. Usable from any thread.
 */
public final class Admission {

    private static final String OWN = "org.coachline.";

    private final GuestRule rule;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /**
     * Nobody has been asked yet.
     *
     * @param rule who may be called
     */
    public Admission(GuestRule rule) {
        this.rule = rule;
    }

    /**
     * Why a contributor may not be called.
     *
     * @param contribution one of its own
     * @return a sentence that names it; empty when it may
     */
    public Optional<String> refusal(Contribution contribution) {
        return contribution.contributor().startsWith(OWN) ? Optional.empty() : known.computeIfAbsent(contribution.contributor(), each -> asked(contribution));
    }

    /** A rule that fails lets nobody in. */
    private Optional<String> asked(Contribution contribution) {
        try {
            return rule.refusal(contribution).map(reason -> NLS.bind(Messages.notAdmitted, contribution.contributor(), reason));
        } catch (RuntimeException e) {
            System.getLogger(Admission.class.getName()).log(System.Logger.Level.ERROR, "nobody can say whether " + contribution.contributor() + " may be called", e);
            return Optional.of(NLS.bind(Messages.notAdmitted, contribution.contributor(), e.getMessage()));
        }
    }
}

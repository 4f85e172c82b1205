/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule as a text, as a library keeps it. */
class TrustPolicyTest {

    private static final String ANN = "AB".repeat(32);
    private static final String PGP = "0123456789ABCDEF0123456789ABCDEF01234567";

    @Test
    void whatWasWrittenIsReadAgain() throws TrustPolicyException {
        TrustPolicy policy = new TrustPolicy(TrustPolicy.Kind.LISTED, List.of(new TrustPolicy.Listed(ANN, "Ann of Partner"), new TrustPolicy.Listed(PGP, "")));
        assertEquals("listed\n" + ANN + " Ann of Partner\n" + PGP, policy.text());
        assertEquals(policy, TrustPolicy.of(policy.text()));
        assertEquals("anyone", TrustPolicy.ANYONE.text());
    }

    @Test
    void theListIsKeptWhileAnotherRuleHolds() throws TrustPolicyException {
        assertEquals(1, TrustPolicy.of("signed\n" + ANN).listed().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "everyone", "listed", "listed\nAB", "listed\nXYZ Ann"})
    void anythingElseIsNoRule(String text) {
        assertThrows(TrustPolicyException.class, () -> TrustPolicy.of(text));
    }
}

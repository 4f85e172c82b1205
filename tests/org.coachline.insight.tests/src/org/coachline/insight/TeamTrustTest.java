/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamTrustTest {

    private static final TrustPolicy LISTED = new TrustPolicy(TrustPolicy.Kind.LISTED, List.of(new TrustPolicy.Listed("AB".repeat(32), "Ann")));

    @TempDir
    Path temp;
    private Library library;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void anyonesPacksComeInWhereNobodySetAnything() throws LibraryException {
        assertEquals(TrustPolicy.ANYONE, TeamTrust.of(library));
        assertEquals(List.of(), TeamTrust.log(library));
    }

    @Test
    void whatATeamSetsHoldsAndIsLoggedWithItsAuthor() throws LibraryException {
        TeamTrust.change(library, LISTED, "Alex");
        assertEquals(LISTED, TeamTrust.of(library));
        TeamTrust.change(library, TrustPolicy.ANYONE, "Robin");
        assertEquals(TrustPolicy.ANYONE, TeamTrust.of(library));
        assertEquals(List.of("Robin", "Alex"), TeamTrust.log(library).stream().map(each -> each.who()).toList());
        assertEquals(LISTED.text(), TeamTrust.log(library).get(0).before());
    }

    @Test
    void whatIsNoRuleIsNotTakenForAnyone() throws LibraryException {
        library.settings().change(Map.of(TeamTrust.SETTING, Optional.of("listed")), "another program");
        assertEquals(LibraryException.Reason.DAMAGED, assertThrows(LibraryException.class, () -> TeamTrust.of(library)).reason());
    }
}

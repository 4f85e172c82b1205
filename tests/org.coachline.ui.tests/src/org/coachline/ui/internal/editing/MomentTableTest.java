/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.Test;

class MomentTableTest {

    private final Moment moment = CoachingFactory.eINSTANCE.createMoment();

    MomentTableTest() {
        moment.setStartMicros(3_723_004_600L);
        moment.setEndMicros(3_724_504_600L);
        moment.setTechnique(new CatalogRef("pack", "validate-first", "1.0.0"));
        moment.setVerdict(Verdict.MISSED);
        moment.setChannel(ChannelRole.AGENT);
        moment.setSeverity(Severity.MAJOR);
    }

    private String line() {
        return MomentTable.of(List.of(moment), each -> "Validate first").split("\n", 2)[1];
    }

    @Test
    void aMomentIsALineWithItsTimesAndWords() {
        moment.setPhraseHeard("Let me check");
        assertEquals("1:02:03.005\t1:02:04.505\t1.500\tValidate first\tmissed\tAgent\tMajor\tLet me check\t\t\n", line());
    }

    @Test
    void cardNumbersAreMaskedInAllThatPeopleType() {
        moment.setPhraseHeard("it is 4111 1111 1111 1111");
        moment.setBetterPhrase("not 4111-1111-1111-1111");
        moment.setComment("4111111111111111 again");
        assertEquals(List.of("it is [redacted]", "not [redacted]", "[redacted] again\n"), List.of(line().split("\t")).subList(7, 10));
    }

    @Test
    void aBookmarkHasNoVerdict() {
        moment.setTechnique(null);
        assertEquals("", line().split("\t")[4]);
    }

    @Test
    void whatWouldBeAFormulaIsText() {
        for (String start : new String[] {"=", "+", "-", "@", "＝"}) {
            moment.setComment(start + "SUM(A1)");
            assertEquals("'" + start + "SUM(A1)\n", line().split("\t")[9]);
        }
    }

    @Test
    void linesAndTabsWithinACellAreQuoted() {
        moment.setComment("one\ntwo\t\"three\"");
        assertEquals("\"one\ntwo\t\"\"three\"\"\"\n", line().substring(line().indexOf('"')));
    }

    @Test
    void headingsNameTheColumns() {
        assertEquals(10, MomentTable.of(List.of(), each -> "").split("\t").length);
    }
}

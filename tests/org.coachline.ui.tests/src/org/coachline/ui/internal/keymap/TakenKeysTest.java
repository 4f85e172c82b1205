/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.ui.Session;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakenKeysTest {

    private Map<String, String> before = Map.of();
    private List<TechniqueEntry> techniques = List.of();

    @BeforeEach
    void waitForThePacks() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (Session.get().catalog().techniques().isEmpty()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        before = TechniqueKeyChoice.choices();
        techniques = Session.get().catalog().techniques();
    }

    @AfterEach
    void restore() {
        TechniqueKeyChoice.choose(before);
    }

    @Test
    void nothingOfWhatComesAlongIsTaken() {
        assertEquals(Map.of(), TakenKeys.now().by());
    }

    @Test
    void aKeyThatACommandHasMarksNoTechnique() {
        TechniqueEntry technique = techniques.get(0);
        TechniqueKeyChoice.choose(Map.of(technique.ref().key(), "SPACE"));
        TakenKeys taken = TakenKeys.now();
        assertTrue(taken.has(technique));
        assertEquals("", taken.working(technique));
        assertTrue(taken.reason(technique).startsWith("SPACE belongs to "), taken.reason(technique));
        assertFalse(taken.has(techniques.get(1)));
        assertEquals(TechniqueKeyChoice.key(techniques.get(1)), taken.working(techniques.get(1)));
        assertEquals("", taken.reason(techniques.get(1)));
    }

    @Test
    void aKeyThatTheUserGaveToAnotherTechniqueMarksThatOne() {
        TechniqueEntry robbed = techniques.get(1);
        TechniqueKeyChoice.choose(Map.of(techniques.get(0).ref().key(), TechniqueKeyChoice.key(robbed)));
        TakenKeys taken = TakenKeys.now();
        assertTrue(taken.has(robbed));
        assertTrue(taken.reason(robbed).contains(techniques.get(0).name()), taken.reason(robbed));
        assertFalse(taken.has(techniques.get(0)));
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.techniques;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.CategoryEntry;
import org.coachline.catalog.Replacement;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.junit.jupiter.api.Test;

/** An old mark says what it meant then and what has become of it. */
class MeantThenTest {

    private static final Catalog NOW = new Catalog(List.of(), List.of(entry("greet", "Say the name."), entry("ask", "x"), entry("tell", "x")), List.of(), List.of(),
            List.of(), List.of(replaced(List.of("hail"), List.of("greet"), "Shorter."), replaced(List.of("wave", "nod"), List.of("greet"), ""),
                    replaced(List.of("talk"), List.of("ask", "tell"), ""), replaced(List.of("shout"), List.of(), "")));

    private static TechniqueEntry entry(String item, String how) {
        CatalogRef ref = new CatalogRef("p", item, "2.0.0");
        return new TechniqueEntry(ref, "Name of " + item, new CategoryEntry(new CatalogRef("p", "all", "2.0.0"), "All", ""), "", how, List.of("Hello."), List.of(),
                List.of(), List.of(), "", "", "");
    }

    private static Replacement replaced(List<String> was, List<String> now, String because) {
        return new Replacement("p", "2.0.0", was, now, because);
    }

    private static SeenTechnique seen(String version, String how) {
        return new SeenTechnique(new CatalogRef("p", "greet", version), "Name of greet", "All", "", "", "", how, List.of("Hello."), List.of());
    }

    private static String remark(String item) {
        return MeantThen.remark(NOW, new CatalogRef("p", item, "1.0.0"), null);
    }

    @Test
    void whatItHasBecomeIsSaidByName() {
        assertTrue(remark("hail").startsWith("Since version 2.0.0 of its pack it is called “Name of greet”.") && remark("hail").endsWith(" Shorter."), remark("hail"));
        assertTrue(remark("wave").contains("it is part of “Name of greet”"), remark("wave"));
        assertTrue(remark("talk").contains("there are “Name of ask”, “Name of tell” instead") && remark("talk").contains("nobody can say"), remark("talk"));
        assertTrue(remark("shout").contains("no longer taught"), remark("shout"));
        assertTrue(remark("never").contains("No installed pack"), remark("never"));
    }

    @Test
    void onlyOtherWordsOfAnotherVersionAreShownAsThen() {
        TechniqueEntry now = NOW.techniques().get(0);
        assertFalse(MeantThen.differs(now, null));
        assertFalse(MeantThen.differs(now, seen("1.0.0", "Say the name.")));
        assertFalse(MeantThen.differs(now, seen("2.0.0", "Say nothing.")));
        assertTrue(MeantThen.differs(now, seen("1.0.0", "Say nothing.")));
        assertEquals("As it was in version 1.0.0 of its pack, when this was marked; version 2.0.0, which is installed, says it otherwise.",
                MeantThen.changed(now, seen("1.0.0", "Say nothing.")));
    }
}

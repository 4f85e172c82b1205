/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;

import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.plans.PlanEditor;
import org.coachline.ui.internal.plans.PlanOpener;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys lead where, with nothing but the keyboard. */
class KeysTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;

    @BeforeEach
    void openALibrary() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        Library.create(place).close();
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        // Where a call's keys do not work.
        window.view(CallsView.ID, CallsView.class);
        window.settle();
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private @Nullable Binding binding(String keys) throws Exception {
        return window.window().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(keys));
    }

    @ParameterizedTest
    @CsvSource({"C, calls", "M, moments", "O, notes", "T, transcript", "D, callDetails", "E, techniques", "Y, callerTypes", "L, plans", "H, today", "G, agent"})
    void everyViewHasAKey(String letter, String view) throws Exception {
        Binding found = binding("ALT+SHIFT+" + letter);
        assertEquals("org.coachline.ui.view." + view,
                found.getParameterizedCommand().getParameterMap().get("org.eclipse.ui.views.showView.viewId"));
    }

    /** An empty list of wizards, properties of nothing, an editor split in two, another perspective. */
    @ParameterizedTest
    @ValueSource(strings = {"CTRL+N", "ALT+CR", "F5", "CTRL+_", "CTRL+{", "CTRL+F8", "CTRL+SHIFT+F8"})
    void noKeyOfThePlatformLeadsToWhatIsOfNoUseHere(String keys) throws Exception {
        assertNull(binding(keys));
    }

    @Test
    void inAPlanItsExportHasTheKeyThatListsEditorsElsewhere() throws Exception {
        CoachingPlan plan = CoachingFactory.eINSTANCE.createCoachingPlan();
        plan.setId(Documents.newId());
        Session.get().library().save(plan, 0);
        PlanOpener.open(window.page(), plan.getId(), "Plan");
        window.until("the plan is open", () -> window.page().getActiveEditor() instanceof PlanEditor);
        window.page().activate(window.page().getActiveEditor());
        window.settle();
        assertEquals("org.coachline.ui.plan.export", binding("CTRL+E").getParameterizedCommand().getId());
    }
}

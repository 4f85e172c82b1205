/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is chosen survives a process that is killed. */
class PreferenceSaverTest {

    private static final String CHOICE = "testOfSaving";

    @AfterEach
    void forget() {
        Preferences.store().setToDefault(CHOICE);
    }

    @Test
    void aChoiceIsOnTheDiskWhileTheWorkbenchRunsOn() throws Exception {
        PreferenceSaver.start();
        String chosen = UUID.randomUUID().toString();
        Preferences.store().setValue(CHOICE, chosen);
        Job.getJobManager().join(PreferenceSaver.class, null);
        Path file = Path.of(Platform.getInstanceLocation().getURL().getPath())
                .resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/" + Preferences.NODE + ".prefs");
        assertTrue(Files.readString(file).contains(chosen), () -> file + " does not hold the choice");
    }
}

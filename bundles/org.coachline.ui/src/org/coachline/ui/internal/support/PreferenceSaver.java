/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Writes what the user chooses to the disk soon after it is chosen. The platform writes only when it ends, so that a killed
 * process, or a machine without power, would forget the keys and lanes of a whole day.
 */
public final class PreferenceSaver {

    /** Ours, and the platform's, which has the keys. */
    private static final List<String> NODES = List.of(Preferences.NODE, "org.coachline.ui.lastHeard", "org.coachline.ui.playList", "org.coachline.ui.progress", "org.eclipse.ui.workbench");
    /** Choices that follow upon one another, such as those of a lane's height while it is drawn, are written together. */
    private static final int DELAY_MILLIS = 500;

    private static final Job SAVING = new Job("choices are kept") {

        {
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                Platform.getPreferencesService().getRootNode().node(InstanceScope.SCOPE).flush();
            } catch (BackingStoreException e) {
                UiErrors.log("what was chosen cannot be kept", e);
            }
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == PreferenceSaver.class;
        }
    };
    private static final IPreferenceChangeListener CHANGED = event -> SAVING.schedule(DELAY_MILLIS);

    private PreferenceSaver() {
    }

    /** Keeps what is chosen from now on; more than one call does no more. Any thread. */
    public static void start() {
        NODES.forEach(node -> InstanceScope.INSTANCE.getNode(node).addPreferenceChangeListener(CHANGED));
    }
}

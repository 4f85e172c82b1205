/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import org.coachline.ui.CoachlineUi;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What makes the platform's workbench Coachline's. */
final class CoachlineAdvisor extends WorkbenchAdvisor {

    /** Preference pages of the platform that mean nothing to a supervisor. */
    private static final String[] FOREIGN_PREFERENCES = {"org.eclipse.equinox.security.ui.category"}; //$NON-NLS-1$

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return CoachlineUi.REVIEW_PERSPECTIVE;
    }

    @Override
    public String getMainPreferencePageId() {
        return CoachlineUi.PREFERENCES;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new CoachlineWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        PreferenceManager preferences = PlatformUI.getWorkbench().getPreferenceManager();
        for (String page : FOREIGN_PREFERENCES) {
            preferences.remove(page);
        }
        ThemeHandler.markActive();
        CoachlineUi.workbenchStarted();
    }
}

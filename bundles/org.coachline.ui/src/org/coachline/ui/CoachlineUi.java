/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

/** What the application needs to know of the workbench's parts. */
public final class CoachlineUi {

    /** The perspective a window opens with. */
    public static final String REVIEW_PERSPECTIVE = "org.coachline.ui.perspective.review"; //$NON-NLS-1$

    /** The preference page shown first. */
    public static final String PREFERENCES = "org.coachline.ui.preferences"; //$NON-NLS-1$

    private CoachlineUi() {
    }

    /** Called once, on the UI thread, when the first window is open. */
    public static void workbenchStarted() {
    }
}

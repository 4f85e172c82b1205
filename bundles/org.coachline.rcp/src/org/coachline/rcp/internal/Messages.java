/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import org.eclipse.osgi.util.NLS;

/** The strings of this bundle. */
final class Messages extends NLS {

    static String cannotStart;
    static String settingsUnusable;
    static String tooManyOpen;
    static String menuFile;
    static String menuEdit;
    static String menuCall;
    static String menuMark;
    static String menuPlay;
    static String menuPlan;
    static String menuView;
    static String menuHelp;

    static {
        NLS.initializeMessages("org.coachline.rcp.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

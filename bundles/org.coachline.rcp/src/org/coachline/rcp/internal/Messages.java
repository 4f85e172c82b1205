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

    public static String cannotStart;
    public static String settingsUnusable;
    public static String tooManyOpen;
    public static String menuFile;
    public static String menuEdit;
    public static String menuCall;
    public static String menuMark;
    public static String menuPlay;
    public static String menuPlan;
    public static String menuView;
    public static String menuHelp;
    public static String viewsBack;

    static {
        NLS.initializeMessages("org.coachline.rcp.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** The strings of this package. */
final class WelcomeMessages extends NLS {

    public static String name;
    public static String heading;
    public static String intro;
    public static String openTitle;
    public static String openText;
    public static String openAction;
    public static String markTitle;
    public static String markText;
    public static String markAction;
    public static String importTitle;
    public static String importText;
    public static String importAction;
    public static String again;
    public static String firstStart;
    public static String noCalls;

    static {
        NLS.initializeMessages("org.coachline.ui.internal.welcome.messages", WelcomeMessages.class); //$NON-NLS-1$
    }

    private WelcomeMessages() {
    }
}

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

    static String name;
    static String heading;
    static String intro;
    static String openTitle;
    static String openText;
    static String openAction;
    static String markTitle;
    static String markText;
    static String markAction;
    static String importTitle;
    static String importText;
    static String importAction;
    static String again;
    static String firstStart;
    static String firstStartFailed;
    static String noCalls;

    static {
        NLS.initializeMessages("org.coachline.ui.internal.welcome.messages", WelcomeMessages.class); //$NON-NLS-1$
    }

    private WelcomeMessages() {
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.importing;

import org.eclipse.osgi.util.NLS;

/** The strings of this package. */
final class ImportMessages extends NLS {

    static String title;
    static String text;
    static String files;
    static String addFiles;
    static String addFolder;
    static String remove;
    static String agent;
    static String agentHint;
    static String side;
    static String left;
    static String right;
    static String copy;
    static String copyHint;
    static String ok;
    static String pickFiles;
    static String pickFolder;
    static String filterAudio;
    static String filterAll;
    static String job;
    static String none;
    static String done;
    static String doneDuplicates;
    static String doneRefused;
    static String refusedTitle;
    static String refusedText;
    static String columnFile;
    static String columnReason;
    static String noLibrary;

    static {
        NLS.initializeMessages("org.coachline.ui.internal.importing.messages", ImportMessages.class); //$NON-NLS-1$
    }

    private ImportMessages() {
    }
}

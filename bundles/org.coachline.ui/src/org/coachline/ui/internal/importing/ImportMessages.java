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

    public static String title;
    public static String text;
    public static String files;
    public static String addFiles;
    public static String addFolder;
    public static String remove;
    public static String agent;
    public static String agentHint;
    public static String side;
    public static String left;
    public static String right;
    public static String pair;
    public static String pairHint;
    public static String direction;
    public static String directionUnknown;
    public static String directionIn;
    public static String directionOut;
    public static String copy;
    public static String copyHint;
    public static String ok;
    public static String pickFiles;
    public static String pickFolder;
    public static String filterAudio;
    public static String filterAll;
    public static String job;
    public static String none;
    public static String cancelled;
    public static String done;
    public static String doneDuplicates;
    public static String doneRefused;
    public static String refusedTitle;
    public static String refusedText;
    public static String rest;
    public static String restNone;
    public static String restDone;
    public static String restLeft;
    public static String goneTitle;
    public static String goneText;
    public static String goneBack;
    public static String goneLeave;
    public static String columnFile;
    public static String columnFolder;
    public static String columnReason;
    public static String noLibrary;
    public static String pairs;
    public static String headerlessTitle;
    public static String headerlessText;
    public static String headerlessFolder;
    public static String coding;
    public static String codingMulaw;
    public static String codingAlaw;
    public static String codingS16;
    public static String rate;
    public static String channels;
    public static String preview;
    public static String previewNone;
    public static String headerlessOk;
    public static String headerlessSkip;

    static {
        NLS.initializeMessages("org.coachline.ui.internal.importing.messages", ImportMessages.class); //$NON-NLS-1$
    }

    private ImportMessages() {
    }
}
